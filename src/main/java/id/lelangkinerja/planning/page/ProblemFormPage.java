package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * planning/problem-form.jte: a problem to register ({@code id} null), or one to reword with the version that the edit
 * names.
 */
public record ProblemFormPage(@Nullable UUID id, String title, String version, List<Choice> classes,
    List<Choice> indicators) {
  public ProblemFormPage {
    classes = List.copyOf(classes);
    indicators = List.copyOf(indicators);
  }
}
