package id.lelangkinerja.round.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** round/round.jte. The headline's text has the name and the deadline for values. */
public record RoundPage(UUID id, String headlineKey, String name, String termName, Instant opensAt, Instant closesAt,
    int firstYear, int lastYear, SealCard seal, Parts parts, List<LotLine> lots, Sorting sorting,
    Allowed allowed, boolean opensItself, List<ExtensionRow> extensions,
    List<ActRow> acts, List<Shell.Item> tabs) {
  public record Parts(List<Member> panel, List<Criterion> criteria, List<Ceiling> ceilings, List<Stage> stages,
      List<Cover> covers) {}

  public record Member(String name, boolean chair) {}

  public record Criterion(String name, BigDecimal weight) {}

  public record Ceiling(int year, Rupiah amount) {}

  /** How many lots of a mission, or for a kecamatan, should have a winner at least. */
  public record Cover(String name, int least) {}

  public record Stage(String key, LocalDate startsOn, LocalDate endsOn) {}

  public record LotLine(int no, String title, String theme, int invited, Tag tag, String url) {}

  /** What the reader may do now. */
  public record Allowed(boolean revise, boolean addLot, boolean check, boolean extend, boolean replace) {}
}
