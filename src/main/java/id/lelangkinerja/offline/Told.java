package id.lelangkinerja.offline;

import id.lelangkinerja.measurement.OpenQuestions;
import id.lelangkinerja.measurement.Replies;
import id.lelangkinerja.measurement.ReportingFromAfar.Arrived;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
 * @param kept     whether it is here as a draft all the same
 * @param seen     of what is kept, the figure's mark from now on
 * @param asked    what has to be answered before it is handed in
 */
record Told(String reason, String field, String text, int received, boolean kept, String seen, List<Asked> asked) {
  Told { asked = List.copyOf(asked); }

  /** A question in the reader's words, and the field in which its answer is sent. */
  record Asked(String field, String text, String hint) {}

  /** Does it, and tells what came of it. What one may not see is told as everywhere else. */
  static ResponseEntity<Told> of(Form form, MessageSource messages, Function<Texts, ResponseEntity<Told>> act) {
    var t = new Texts(form.reader(), messages);
    var wrong = form.mistakes().stream().findFirst();
    if (wrong.isPresent()) {
      return refusal(wrong.get().refused().at(wrong.get().field()), t);
    }
    try {
      return act.apply(t);
    } catch (Refused refused) {
      if (refused.reason().kind() == RefusalKind.NOT_FOUND) {
        throw refused;
      }
      return refusal(refused, t);
    }
  }

  /** So many bytes are here. */
  static ResponseEntity<Told> received(int bytes) {
    return answer(200, new Told("", "", "", bytes, false, "", List.of()));
  }

  /** A figure is here: whole as it was meant, or as a draft, with what stands against handing it in. */
  static ResponseEntity<Told> arrived(Arrived arrived, Texts t) {
    var against = arrived.against();
    if (against == null) {
      return answer(200, new Told("", "", "", 0, true, arrived.mark(), List.of()));
    }
    return answer(against.reason().kind().status(), new Told(against.reason().name(),
        Objects.requireNonNullElse(against.field(), ""), t.refusal(against), 0, true, arrived.mark(),
        asked(arrived.asked(), t)));
  }

  private static List<Asked> asked(OpenQuestions.Open open, Texts t) {
    var asked = new ArrayList<Asked>();
    open.questions().forEach(each -> asked.add(new Asked(each.field(), each.words().in(t), "")));
    if (open.explanation()) {
      asked.add(new Asked(Replies.EXPLANATION, t.get("measurement.explanation.ask"),
          t.get("measurement.explanation.hint")));
    }
    return asked;
  }

  private static ResponseEntity<Told> refusal(Refused refused, Texts t) {
    return answer(refused.reason().kind().status(), new Told(refused.reason().name(),
        Objects.requireNonNullElse(refused.field(), ""), t.refusal(refused), 0, false, "", List.of()));
  }

  private static ResponseEntity<Told> answer(int status, Told told) {
    return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(told);
  }
}
