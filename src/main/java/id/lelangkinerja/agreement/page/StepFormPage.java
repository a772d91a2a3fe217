package id.lelangkinerja.agreement.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * agreement/step-form.jte: a step planned, or planned anew.
 *
 * @param other where the same is planned by the other kind of period; null for a step that has its periods
 */
public record StepFormPage(Sentence title, String agency, int year, String plan, int periods, List<Choice> promises,
    List<Planned> planned, @Nullable String other, String action, String back) {
  public StepFormPage {
    promises = List.copyOf(promises);
    planned = List.copyOf(planned);
  }

  /** The field of what is planned by the end of a period. */
  public record Planned(String field, Sentence period) {}
}
