package id.lelangkinerja.measurement;

import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the page that a saved grid leads to tells: how many figures were written down, and handed in where that was asked for. */
final class EntryTold {
  static final String SAVED = "saved";
  static final String HANDED_IN = "handed-in";

  private EntryTold() {}

  /** The query of that page. */
  static String query(Form form, int saved, int handedIn) {
    var ends = EntryForm.ends(form);
    return "?" + SAVED + "=" + saved + (EntryForm.handsIn(form) ? "&" + HANDED_IN + "=" + handedIn : "")
        + (ends == null ? "" : "&" + EntryForm.ENDS + "=" + ends);
  }

  /** What came of the form that led here; nothing where none did. */
  static List<Sentence> of(Form asked) {
    var saved = count(asked, SAVED);
    var handedIn = count(asked, HANDED_IN);
    var told = new ArrayList<Sentence>();
    if (saved.isPresent() && (saved.getAsInt() > 0 || handedIn.orElse(0) == 0)) {
      told.add(Sentence.of("entry.saved", saved.getAsInt()));
    }
    handedIn.ifPresent(count -> told.add(Sentence.of("entry.handed-in", count)));
    return told;
  }

  private static OptionalInt count(Form asked, String field) {
    var text = asked.typed(field);
    return text.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
