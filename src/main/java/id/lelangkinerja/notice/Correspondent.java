package id.lelangkinerja.notice;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told: where letters go (null: nowhere), in which language, what was chosen for this kind, and the
 * quiet hours of the person's own, if any.
 */
record Correspondent(UUID personId, String name, @Nullable String mail, @Nullable String language,
    @Nullable ByMail chosen, @Nullable Integer quietBegins, @Nullable Integer quietEnds) {
  Locale locale() {
    return Locale.of(language == null ? "id" : language);
  }

  ByMail byMail(NoticeKind kind) {
    return chosen == null ? kind.custom() : chosen;
  }
}
