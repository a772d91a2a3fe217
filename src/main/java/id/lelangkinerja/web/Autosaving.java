package id.lelangkinerja.web;

import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.IntSupplier;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a form that the page saves by itself while it is filled in: assets/autosave.js sends it, part/autosave.jte
 * puts the script's status and the draft's version into the form. Such a save is no act that the history records.
 */
@Component
public class Autosaving {
  /** The version of the draft after the answer; an answer without it is taken for a failure and tried again. */
  private static final String VERSION = "Draft-Version";
  private final MessageSource messages;
  private final Clock clock;

  Autosaving(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Saves and tells when, or why not: 422 while a field cannot be read, 409 where the draft was filled in elsewhere too
   * or is closed. What one may not see does not exist here either.
   *
   * @param save keeps the draft in a transaction of its own and returns its new version
   */
  public ResponseEntity<String> answer(Form form, IntSupplier save) {
    var t = new Texts(form.reader(), messages);
    var wrong = form.mistakes().stream().findFirst();
    if (wrong.isPresent()) {
      return refusal(form, t, wrong.get().refused());
    }
    try {
      int version = save.getAsInt();
      return text(200, version, t.get("form.autosave.saved", t.time(clock.instant())));
    } catch (Refused refused) {
      if (refused.reason().kind() == RefusalKind.NOT_FOUND) {
        throw refused;
      }
      return refusal(form, t, refused);
    }
  }

  private static ResponseEntity<String> refusal(Form form, Texts t, Refused refused) {
    return text(refused.reason().kind().status(), form.version(), t.get("form.autosave.not-yet", t.refusal(refused)));
  }

  private static ResponseEntity<String> text(int status, int version, String text) {
    return ResponseEntity.status(status).contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(VERSION, Integer.toString(version)).body(text);
  }
}
