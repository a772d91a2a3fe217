package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.UUID;

/** planning/value-form.jte: the indicator of which a figure is published. */
public record ValueFormPage(UUID id, String name, String unit, List<Choice> kinds) {
  public ValueFormPage { kinds = List.copyOf(kinds); }
}
