package id.lelangkinerja.panel.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * panel/sheet.jte and panel/sheet-submission.jte: the bid beside the score sheet. {@code saveUrl} is null for those who
 * do not score now, {@code submissionUrl} until the sheet may be handed in, {@code scores} until they may be seen;
 * {@code version} is that of the draft, {@code elsewhere} what another device kept, by field.
 */
public record SheetPage(Subject subject, String headlineKey, List<Line> criteria, @Nullable String saveUrl,
    String draftUrl, int version, Map<String, String> elsewhere,
    @Nullable String submissionUrl, String waitKey, @Nullable Scores scores, List<Earlier> earlier, Hall hall,
    @Nullable Course course, @Nullable OwnConflict conflict,
    SheetsStanding standing) {

  /** The scripts that make the page quick where they run. */
  public String script() {
    var live = standing.streamUrl() == null ? "" : "live.js";
    var saved = saveUrl == null ? "" : "autosave.js ";
    return (saved + (course == null ? "" : "timer.js ") + live).strip();
  }

  /** What the panel gave in an earlier sitting, and why it sat again: by whom that was asked, and when. */
  public record Earlier(int sitting, Scores scores, String kindKey, String reason, String askedBy, Instant askedAt) {}

  /** A criterion to score: its fields for points and for a remark, its name and its weight in per cent. */
  public record Line(String field, String remark, String name, BigDecimal weight) {}

  /**
   * All sheets that count, side by side, with the result of each member and of all, from 0 to 100; and the members whose
   * sheets were set aside.
   */
  public record Scores(List<String> members, List<Row> rows, List<BigDecimal> results, BigDecimal result,
      List<Note> notes, List<String> setAside) {
    /** How many points lie far from what the panel gave. */
    public long outlying() {
      return rows.stream().flatMap(row -> row.points().stream()).filter(Point::outlying).count();
    }
  }

  /** One criterion: each member's points, their average, and how far they are apart. */
  public record Row(String criterion, BigDecimal weight, List<Point> points, BigDecimal average, BigDecimal lowest,
      BigDecimal median, BigDecimal highest) {}

  /** What one member gave, and whether it lies far from what the panel gave. */
  public record Point(BigDecimal points, boolean outlying) {}

  /** What a member noted on a criterion, or on the whole, where the criterion is empty. */
  public record Note(String member, String criterion, String text) {}
}
