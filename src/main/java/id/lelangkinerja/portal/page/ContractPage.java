package id.lelangkinerja.portal.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.region.Clause;
import id.lelangkinerja.signing.Attested;
import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** portal/contract.jte: a published contract as everyone may read it; {@code inLog} is null until the log proves it. */
public record ContractPage(Face face, Scored score, Matrix matrix, List<Story> stories, List<Innovation> innovations,
    List<Milestone> milestones, List<Partner> partners, List<Clause> clauses, Changes changes, Money money,
    Parties parties, Figures figures, List<ActRow> acts, @Nullable InLog inLog) {
  public ContractPage {
    stories = List.copyOf(stories);
    innovations = List.copyOf(innovations);
    milestones = List.copyOf(milestones);
    partners = List.copyOf(partners);
    clauses = List.copyOf(clauses);
    acts = List.copyOf(acts);
  }

  /** The same page with what is read anew for each reader. */
  public ContractPage with(List<ActRow> newActs, @Nullable InLog newInLog, boolean isFollowed) {
    return new ContractPage(face.followed(isFollowed), score, matrix, stories, innovations, milestones, partners,
        clauses, changes, money, parties, figures, newActs, newInLog);
  }

  /**
   * What stands above everything: the promise, what has become of it, and by whom and when it was made.
   *
   * @param isFollowed whether the reader may see what is proposed and what comes next
   */
  public record Face(UUID id, Sentence headline, Sentence tally, String number, UUID agency, String agencyName,
      String title, @Nullable UUID missionId, String mission, String span, String stateKey, @Nullable Instant inForceAt,
      String year, boolean isFollowed) {
    Face followed(boolean is) {
      return new Face(id, headline, tally, number, agency, agencyName, title, missionId, mission, span, stateKey,
          inForceAt, year, is);
    }
  }

  /** An agency that carries a part, with its share of the work in per cent; {@code carriedBy} is empty where it still does. */
  public record Partner(String name, boolean lead, BigDecimal share, String part, String carriedBy) {}

  /** Indicators by years. */
  public record Matrix(List<String> years, List<Row> rows) {
    public Matrix {
      years = List.copyOf(years);
      rows = List.copyOf(rows);
    }

    /** Whether any indicator is a guard. */
    public boolean isGuarded() {
      return rows.stream().anyMatch(Row::guard);
    }
  }

  public record Row(String indicator, String unit, int decimals, BigDecimal weight, boolean guard,
      BigDecimal baseline, LocalDate baselineAsOf, boolean sample, List<Cell> cells) {
    public Row { cells = List.copyOf(cells); }
  }

  /** A year's target and what has become of it: null where nothing is verified; {@code signed} where it was amended. */
  public record Cell(BigDecimal target, @Nullable BigDecimal signed, @Nullable BigDecimal verified,
      @Nullable BigDecimal percent, Tag mark) {}

  /** How one indicator's targets came to be, beside what was reached. */
  public record Story(UUID indicator, String name, String unit, int decimals, String source, String baselineSource,
      boolean sample, Chart chart, List<Step> steps) {
    public Story { steps = List.copyOf(steps); }
  }

  /**
   * One year: asked at least, offered, countered (null where the offer was taken as it was), agreed, amended (null
   * where it was not), reached.
   */
  public record Step(String year, BigDecimal reserve, BigDecimal offered, @Nullable BigDecimal countered,
      BigDecimal agreed, @Nullable BigDecimal amended, @Nullable BigDecimal verified, Tag mark) {}

  /** A new way of working; the key names its kind, the start is null where none is set. */
  public record Innovation(String name, String kindKey, boolean digital, String description,
      @Nullable LocalDate startsOn) {}

  /** What the bid promised to reach by a day; the innovation's name is empty where it is the whole contract's. */
  public record Milestone(LocalDate dueOn, String text, String innovation) {}

  public record Money(List<YearMoney> years, Rupiah whole) {
    public Money { years = List.copyOf(years); }
  }

  public record YearMoney(String year, Rupiah amount) {}

  /**
   * Who consented to exactly which text; the hash is the SHA-256 of the document. Where anybody attested a scan, it was
   * signed by hand.
   */
  public record Parties(String hash, List<Party> consents, List<Attested> attested) {
    public Parties {
      consents = List.copyOf(consents);
      attested = List.copyOf(attested);
    }
  }

  /** A side; without a moment it signed by hand, on paper. */
  public record Party(String partyKey, String name, String rank, String office, @Nullable Instant at) {}

  /** The single figures of one year, and the addresses of the other years. */
  public record Figures(String year, List<Year> years, List<Figure> rows, List<Figure> whole, String partsUrl) {
    public Figures {
      years = List.copyOf(years);
      rows = List.copyOf(rows);
      whole = List.copyOf(whole);
    }

    /** Those that are off track, with what their agency says about it. */
    public List<Figure> explained() {
      return rows.stream().filter(each -> !each.explanation().isEmpty()).toList();
    }

    /** Those that are broken down, after the periods the whole year. */
    public List<Figure> brokenDown() {
      return Stream.concat(rows.stream().filter(each -> !each.parts().isEmpty()), whole.stream()).toList();
    }
  }

  public record Year(String year, String url, boolean current) {}

  /**
   * One period of one indicator; the key names the period with its number and year. The explanation is empty where the
   * verified figure is on its way.
   */
  public record Figure(String indicator, String unit, int decimals, String periodKey, int period, String year,
      LocalDate dueOn, @Nullable BigDecimal verified, Tag mark,
      @Nullable Instant verifiedAt, List<Proof> proofs, boolean provisional, String explanation, List<Part> parts) {
    public Figure {
      proofs = List.copyOf(proofs);
      parts = List.copyOf(parts);
    }

    /** Whether the parts are of a rate. */
    public boolean isRatio() {
      return parts.stream().anyMatch(each -> each.among() != null);
    }
  }

  /** A file that proves a verified figure, or a page elsewhere where it is cited. */
  public record Proof(String name, String url, @Nullable Cited cited) {}

  /** Whose page it is, what it proves and when it was read. */
  public record Cited(String host, String proves, LocalDate readOn) {}

  /** A line of a breakdown; cases and among whom are null where the parts are no rates. */
  public record Part(String label, boolean sum, @Nullable Amount counted, @Nullable Amount among, Amount value) {}

  /** A number, or the key of the word that stands in its place. */
  public record Amount(@Nullable BigDecimal number, String insteadKey) {}
}
