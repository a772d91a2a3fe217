package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What is asked about a figure before it is handed in, and what was said about its versions.
 *
 * @param explain whether it is to be said why the figure is off track
 * @param typed   what was said about an earlier version, to be taken over
 * @param said    by version
 */
public record Questions(List<Asked> asked, boolean explain, Form typed, Map<Integer, List<Said>> said) {
  public Questions {
    asked = List.copyOf(asked);
    said = Map.copyOf(said);
  }

  /** A question with the numbers that its text tells. */
  public record Asked(String field, String key, List<BigDecimal> numbers) {
    public Asked { numbers = List.copyOf(numbers); }
  }

  /** The key of what was asked, and the words of the reporter. */
  public record Said(String key, String text) {}

  public boolean isEmpty() {
    return asked.isEmpty() && !explain;
  }

  /** What was said about this version. */
  public List<Said> of(int version) {
    return said.getOrDefault(version, List.of());
  }

  /** The form of the questions: what was typed, where it was this form that was sent, otherwise what was said before. */
  public Form form(Form sent) {
    boolean here = sent.fields().contains("explanation")
        || asked.stream().anyMatch(each -> sent.fields().contains(each.field()));
    return here ? sent : typed;
  }
}
