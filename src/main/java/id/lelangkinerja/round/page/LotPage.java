package id.lelangkinerja.round.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** round/lot.jte: everything that a lot says, and what the reader may do with it. */
public record LotPage(UUID id, String title, int no, String theme, String summary, Tag tag, Where where, Terms terms,
    List<Shell.Item> tabs, String nextKey, Contents contents, Allowed allowed, List<ActRow> acts) {
  public record Where(String roundName, String roundUrl, Instant closesAt, List<ExtensionRow> extensions,
      @Nullable String mission) {}

  /** On which terms it is awarded: to how many bids at most, after which other lots, for which kecamatan. */
  public record Terms(int mostWinners, List<Need> needs, List<String> places) {}

  public record Need(int no, String title, Tag tag, String url) {}

  public record Contents(List<Problem> problems, List<Invited> invited, List<Row> rows) {}

  public record Problem(String code, String title, String url) {}

  public record Invited(String name, String url) {}

  /** One indicator; a cell a year, with null where nothing is written. */
  public record Row(String name, String unit, String url, String directionKey, BigDecimal weight, boolean guard,
      int decimals,
      List<Cell> cells) {
    /** Whether any year says what would be excellent. */
    public boolean hasStretch() {
      return cells.stream().anyMatch(cell -> cell.stretch() != null);
    }
  }

  public record Cell(String year, @Nullable BigDecimal reserve, @Nullable BigDecimal stretch) {}

  /** What the reader may do now; {@code tooLate} says that only the deadline keeps the lot from going back. */
  public record Allowed(boolean revise, boolean stepBack, boolean tooLate, boolean cancel) {}
}
