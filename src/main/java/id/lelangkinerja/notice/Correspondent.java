package id.lelangkinerja.notice;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is told: where letters go (null: nowhere), in which language, and what was chosen for this kind. */
record Correspondent(UUID personId, String name, @Nullable String mail, @Nullable String language,
    @Nullable ByMail chosen) {
  Locale locale() {
    return Locale.of(language == null ? "id" : language);
  }

  ByMail byMail(NoticeKind kind) {
    return chosen == null ? kind.custom() : chosen;
  }
}
