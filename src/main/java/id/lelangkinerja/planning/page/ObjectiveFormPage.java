package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.UUID;

/** planning/objective-form.jte: the goal that the new objective belongs to, and the indicators to choose from. */
public record ObjectiveFormPage(UUID goal, String text, List<Choice> indicators) {
  public ObjectiveFormPage { indicators = List.copyOf(indicators); }
}
