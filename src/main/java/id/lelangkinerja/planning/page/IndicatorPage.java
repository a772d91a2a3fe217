package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.ActRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** planning/indicator.jte: metadata with keys of their texts, the published series newest first, what it is used for. */
public record IndicatorPage(UUID id, String code, Headline headline, Facts facts, List<ValueRow> series,
    @Nullable Chart chart, Uses uses, List<ActRow> history, boolean mayPlan) {
  public IndicatorPage {
    series = List.copyOf(series);
    history = List.copyOf(history);
  }

  /** What stands in the metadata; the agency is null where none answers for it. */
  public record Facts(String name, String unit, String polarityKey, String aggregationKey, String frequencyKey,
      boolean fromBaseline, String definition, String formula, String dataSource, @Nullable Named agency) {}

  /** One published figure; {@code link} is its source where that is an address, else null. */
  public record ValueRow(String year, String figure, String kindKey, String source, @Nullable String link,
      String note) {}

  public record Uses(List<Named> problems, List<Named> objectives) {
    public Uses {
      problems = List.copyOf(problems);
      objectives = List.copyOf(objectives);
    }
  }
}
