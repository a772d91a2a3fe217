package id.lelangkinerja.notice.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;

/**
 * notice/preferences.jte: how each kind comes by mail; the mail address is empty where none is known; {@code quiet} tells
 * the region's quiet hours.
 */
public record PreferencesPage(List<Kind> kinds, List<Choice> choices, String mail, boolean sent, Sentence quiet) {
  public record Kind(String field, String key) {}
}
