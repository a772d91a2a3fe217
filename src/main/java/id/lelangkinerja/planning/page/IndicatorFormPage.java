package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/** planning/indicator-form.jte: everything that can be chosen when an indicator is registered. */
public record IndicatorFormPage(List<Choice> directions, List<Choice> aggregations, List<Choice> frequencies,
    List<Choice> agencies, List<Choice> progress) {
  public IndicatorFormPage {
    directions = List.copyOf(directions);
    aggregations = List.copyOf(aggregations);
    frequencies = List.copyOf(frequencies);
    agencies = List.copyOf(agencies);
    progress = List.copyOf(progress);
  }
}
