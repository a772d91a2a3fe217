package id.lelangkinerja.offline;

import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * What a device is told of what it sent, as JSON.
 *
 * @param reason   the reason's name; empty where it was taken in
 * @param field    the field that the refusal belongs to; empty for the whole
 * @param text     the refusal in the reader's words
 * @param received of a photo, how many of its bytes are here
 */
record Told(String reason, String field, String text, int received) {
  /** Does it, and tells what came of it. What one may not see is told as everywhere else. */
  static ResponseEntity<Told> of(Form form, MessageSource messages, IntSupplier act) {
    var t = new Texts(form.reader(), messages);
    var wrong = form.mistakes().stream().findFirst();
    if (wrong.isPresent()) {
      return refusal(wrong.get().refused().at(wrong.get().field()), t);
    }
    try {
      return answer(200, new Told("", "", "", act.getAsInt()));
    } catch (Refused refused) {
      if (refused.reason().kind() == RefusalKind.NOT_FOUND) {
        throw refused;
      }
      return refusal(refused, t);
    }
  }

  private static ResponseEntity<Told> refusal(Refused refused, Texts t) {
    return answer(refused.reason().kind().status(), new Told(refused.reason().name(),
        Objects.requireNonNullElse(refused.field(), ""), t.refusal(refused), 0));
  }

  private static ResponseEntity<Told> answer(int status, Told told) {
    return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(told);
  }
}
