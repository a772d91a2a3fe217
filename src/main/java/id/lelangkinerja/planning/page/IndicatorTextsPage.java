package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.UUID;

/** planning/indicator-texts-form.jte: the indicator whose texts are reworded, and the version that the edit names. */
public record IndicatorTextsPage(UUID id, String name, String version, List<Choice> agencies,
    List<Choice> objectives) {
  public IndicatorTextsPage {
    agencies = List.copyOf(agencies);
    objectives = List.copyOf(objectives);
  }
}
