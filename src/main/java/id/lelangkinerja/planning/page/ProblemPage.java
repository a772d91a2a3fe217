package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.ActRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** planning/problem.jte; empty texts are not shown, {@code link} is the source where that is an address, else null. */
public record ProblemPage(UUID id, String code, String title, String classKey, String description, String place,
    String year, String evidence, String source, @Nullable String link, List<IndicatorLine> indicators,
    List<ActRow> history, boolean mayPlan) {
  public ProblemPage {
    indicators = List.copyOf(indicators);
    history = List.copyOf(history);
  }
}
