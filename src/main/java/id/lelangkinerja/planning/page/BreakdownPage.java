package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.UUID;

/** planning/breakdown-form.jte: by what the figures of an indicator are to be broken down. */
public record BreakdownPage(UUID id, String name, List<Choice> dimensions) {
  public BreakdownPage { dimensions = List.copyOf(dimensions); }
}
