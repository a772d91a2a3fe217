package id.lelangkinerja.minutes.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portfolio.Loss;
import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands on minutes: the head and foot that all have, and what each kind tells between them. */
public final class Paper {
  private Paper() {}

  /**
   * Head and foot.
   *
   * @param lot      its number and title; null for the minutes of a whole round
   * @param replaces the number of the minutes that these put right, null for the first
   * @param panel    who sits on it, the chair first
   * @param mark    by what anybody asks whether they are genuine
   */
  public record Frame(Letterhead letterhead, String region, String place, String number, String round,
      @Nullable String lot, LocalDate day, @Nullable String replaces, @Nullable String reason, List<Member> panel,
      Signer signer, Mark mark) {
    public Frame { panel = List.copyOf(panel); }
  }

  public record Member(String name, boolean chair) {}

  public record Signer(String name, @Nullable String nip, @Nullable String rankTitle, String office) {}

  /** minutes/pdf/announcement.jte: what is auctioned, when and how, and who is invited. */
  public record Announcement(Frame frame, Instant opensAt, Instant closesAt, String firstYear, String lastYear,
      List<Announced.Stage> stages, List<Announced.Criterion> criteria, List<Announced.Year> ceilings,
      List<Announced.Lot> lots) {
    public Announcement {
      stages = List.copyOf(stages);
      criteria = List.copyOf(criteria);
      ceilings = List.copyOf(ceilings);
      lots = List.copyOf(lots);
    }
  }

  /**
   * minutes/pdf/invitation.jte: the letter to one agency, with the lots that it is invited to.
   *
   * @param mark         null while its words are compared
   * @param announcement the number of the round's announcement, whose day is the letter's
   * @param chair        who chairs the panel; null where nobody does
   */
  public record Invitation(@Nullable Mark mark, Letterhead letterhead, String region, String place, LocalDate day,
      String announcement,
      String agency, String round, Instant opensAt, Instant closesAt, List<Announced.Lot> lots,
      List<Announced.Stage> stages, @Nullable String chair) {
    public Invitation {
      lots = List.copyOf(lots);
      stages = List.copyOf(stages);
    }

    /** The same letter with its mark. */
    public Invitation marked(@Nullable Mark with) {
      return new Invitation(with, letterhead, region, place, day, announcement, agency, round, opensAt, closesAt, lots,
          stages, chair);
    }
  }

  /** minutes/pdf/opening.jte: the key, the sittings, the bids by lot, and the hashes published when bidding closed. */
  public record Opening(Frame frame, Instant closedAt, Key key, List<Sitting> sittings, List<Lot> lots,
      List<String> hashes) {
    public Opening {
      sittings = List.copyOf(sittings);
      lots = List.copyOf(lots);
      hashes = List.copyOf(hashes);
    }
  }

  /** The round's key: the key of the name of its kind, its fingerprint, and the holders of one that is split. */
  public record Key(String wayKey, String fingerprint, List<String> holders) {
    public Key { holders = List.copyOf(holders); }
  }

  /**
   * One sitting: by whom, how and with which holders, none of whom was needed where a name is null.
   *
   * @param wayKey the key of the name of the way
   * @param reason why bids had to be opened by their codes; null where the key was there
   */
  public record Sitting(Instant begunAt, String wayKey, String openedBy, @Nullable String firstHolder,
      @Nullable String secondHolder, @Nullable String reason, int opened, int damaged) {}

  public record Lot(int no, String title, List<Bid> bids) {
    public Lot { bids = List.copyOf(bids); }
  }

  /** A bid and what became of it when it was opened; {@code openedAt} is null for one that does not open. */
  public record Bid(String agency, @Nullable Instant openedAt) {}

  /** minutes/pdf/presentation.jte: who presented when, how many handed a sheet in, what was asked and decided. */
  public record Presentation(Frame frame, List<Talk> talks, List<Question> questions, List<Decision> decisions) {
    public Presentation {
      talks = List.copyOf(talks);
      questions = List.copyOf(questions);
      decisions = List.copyOf(decisions);
    }
  }

  /** A question to a presenter; the answer is null where none was noted. */
  public record Question(String agency, String question, String askedBy, Instant askedAt, @Nullable String answer) {}

  /** A decision in a presentation; {@code dueOn} and the fulfilment are null where there is none. */
  public record Decision(String agency, String decision, String decidedBy, Instant decidedAt,
      @Nullable LocalDate dueOn, @Nullable Instant fulfilledAt) {}

  /** A presentation; when it really began and how many minutes it ran are null where nobody kept its time. */
  public record Talk(String agency, @Nullable Instant startsAt, @Nullable String place, @Nullable Instant heldAt,
      int sheets, int sitting, @Nullable Instant startedAt, @Nullable Integer minutes) {}

  /** minutes/pdf/negotiation.jte: the turns of every bid, and what was settled. */
  public record Negotiation(Frame frame, List<Negotiated> bids) {
    public Negotiation { bids = List.copyOf(bids); }
  }

  /**
   * How a bid was negotiated; {@code state} is the key of the state that it is in now, the budget is null where the bid
   * asks for none.
   *
   * @param pactAt when its head signed to be able, or not to be; null where that was never signed
   * @param loss   why it lost; null for a bid that won
   */
  public record Negotiated(String agency, String state, List<Turn> turns, List<Course> targets,
      @Nullable Budget budget, List<Due> dates, @Nullable Instant pactAt, boolean able, @Nullable Loss loss) {
    public Negotiated {
      turns = List.copyOf(turns);
      targets = List.copyOf(targets);
      dates = List.copyOf(dates);
    }
  }

  public record Turn(int no, boolean panel, String madeBy, Instant at, String message) {}

  /**
   * An indicator's targets by year: as offered, as each turn left them, and as settled; the latter is empty where
   * nothing was settled.
   */
  public record Course(String indicator, String unit, int decimals, List<Integer> years, List<Step<BigDecimal>> turns,
      List<BigDecimal> settled) {
    public Course {
      years = List.copyOf(years);
      turns = List.copyOf(turns);
      settled = List.copyOf(settled);
    }
  }

  /**
   * The targets or amounts by year after a turn: 0 the offer, odd ones the panel's, even ones the agency's.
   *
   * @param <V> what stands for a year
   */
  public record Step<V>(int turn, List<V> values) {
    public Step { values = List.copyOf(values); }

    public boolean isOffer() {
      return turn == 0;
    }

    public boolean isPanels() {
      return turn % 2 == 1;
    }
  }

  /** The budget by year: as offered, as each turn that named one left it, and as settled, empty where nothing was. */
  public record Budget(List<Integer> years, List<Step<Rupiah>> turns, List<Rupiah> settled) {
    public Budget {
      years = List.copyOf(years);
      turns = List.copyOf(turns);
      settled = List.copyOf(settled);
    }
  }

  /** A milestone with its day as offered, as turns named another, and as settled; null where nothing was settled. */
  public record Due(String milestone, LocalDate offered, List<Day> turns, @Nullable LocalDate settled) {
    public Due { turns = List.copyOf(turns); }
  }

  /** The day that a turn named. */
  public record Day(int turn, LocalDate dueOn) {}

  /** A target of a year as offered and as settled; the latter is null where nothing was settled. */
  public record Target(String indicator, String unit, int decimals, int year, BigDecimal offered,
      @Nullable BigDecimal settled) {}

  /** minutes/pdf/award.jte: the ranking, the decision and its reasons, what was agreed, and objections so far. */
  public record Award(Frame frame, List<String> criteria, List<Place> ranking, List<Won> winners, String reasons,
      @Nullable String departure, Instant decidedAt, List<Loss> losses, List<Objection> objections) {
    public Award {
      criteria = List.copyOf(criteria);
      ranking = List.copyOf(ranking);
      winners = List.copyOf(winners);
      losses = List.copyOf(losses);
      objections = List.copyOf(objections);
    }

    /** The names of all winners in one text, parted by semicolons, since a name may hold a comma. */
    public String names() {
      return winners.stream().map(Won::agency).collect(Collectors.joining("; "));
    }
  }

  /** A winner with what was settled with it. */
  public record Won(String agency, List<Target> targets) {
    public Won { targets = List.copyOf(targets); }
  }

  /** A bid's place, with the panel's means by criterion. */
  public record Place(int rank, String agency, BigDecimal score, List<BigDecimal> means, boolean won) {
    public Place { means = List.copyOf(means); }
  }

  /**
   * An objection to the award, of several winners to that of {@code against}; {@code upheld} and the answer are null
   * while it waits for one.
   */
  public record Objection(String agency, @Nullable String against, String reasons, Instant raisedAt,
      @Nullable Boolean upheld, @Nullable String answer, @Nullable Instant answeredAt, boolean late) {}
}
