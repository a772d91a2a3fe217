package id.lelangkinerja.notice.page;

import id.lelangkinerja.web.page.Choice;
import java.util.List;

/** notice/preferences.jte: how each kind comes by mail; the mail address is empty where none is known. */
public record PreferencesPage(List<Kind> kinds, List<Choice> choices, String mail, boolean sent) {
  public record Kind(String field, String key) {}
}
