package id.lelangkinerja.token;

import id.lelangkinerja.web.page.Tag;
import java.util.Locale;

/** Whether a token opens anything on a day. */
enum TokenState {
  WORKING("good"), EXPIRED(""), REVOKED("");

  private final String tone;

  TokenState(String tone) {
    this.tone = tone;
  }

  Tag tag() {
    return new Tag("token-state." + name().toLowerCase(Locale.ROOT), tone);
  }
}
