package id.lelangkinerja.panel.page;

import java.math.BigDecimal;
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
    @Nullable String submissionUrl, String waitKey, @Nullable Scores scores, Targets targets,
    List<Innovation> innovations, @Nullable OwnConflict conflict, SheetsStanding standing) {

  /** A criterion to score: its field, its name and its weight in per cent. */
  public record Line(String field, String name, BigDecimal weight) {}

  /** All sheets that were handed in, side by side, with the result of each member and of all, from 0 to 100. */
  public record Scores(List<String> members, List<Row> rows, List<BigDecimal> results, BigDecimal result,
      List<Note> notes) {}

  /** One criterion: each member's points, their average, and the distance from the lowest to the highest. */
  public record Row(String criterion, BigDecimal weight, List<BigDecimal> points, BigDecimal average,
      BigDecimal spread) {}

  public record Note(String member, String text) {}

  public record Innovation(String name, String kindKey, String description) {}
}
