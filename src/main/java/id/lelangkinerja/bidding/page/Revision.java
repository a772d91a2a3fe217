package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The revision upon which a section's form is based. Where somebody saved the section since, the form keeps all that
 * was typed, is based on the newest, and {@code elsewhere} holds what is saved now, by field, wherever it differs.
 */
public record Revision(int number, boolean stale, Map<String, String> elsewhere) {
  public Revision { elsewhere = Map.copyOf(elsewhere); }

  /** What is saved in the field, as its reader reads it; null where it is what was typed. */
  public @Nullable String kept(String field, Texts t) {
    return kept(field, t, List.of());
  }

  /** The same where the field offers choices. */
  public @Nullable String kept(String field, Texts t, List<Choice> choices) {
    var kept = elsewhere.get(field);
    if (kept == null) {
      return null;
    }
    if (kept.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return t.date(LocalDate.parse(kept));
    }
    return choices.stream().filter(each -> each.value().equals(kept)).map(Choice::label).findFirst().orElse(kept);
  }
}
