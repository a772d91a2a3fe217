package id.lelangkinerja.round;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.Passphrase;
import id.lelangkinerja.sealing.Share;
import id.lelangkinerja.web.Form;
import java.util.ArrayList;
import java.util.List;

/** A holder who is present at a sitting and has typed their passphrase, by the number of their place. */
public record PresentHolder(int no, Passphrase passphrase) {
  /** The name of the field of a place. */
  public static String field(int no) {
    return "holder-" + no;
  }

  /** Those who typed something; an unreadable passphrase and fewer than two are mistakes of the form. */
  public static List<PresentHolder> read(Form form) {
    var present = new ArrayList<PresentHolder>();
    int typed = 0;
    for (int no = 1; no <= Share.PARTS; no++) {
      var text = form.typed(field(no));
      if (!text.isBlank()) {
        typed++;
        var passphrase = Passphrase.parse(text);
        if (passphrase.isEmpty()) {
          form.mistake(field(no), new Refused(Reason.PASSPHRASE_UNREADABLE));
        } else {
          present.add(new PresentHolder(no, passphrase.get()));
        }
      }
    }
    if (typed < Share.ENOUGH) {
      form.mistake("", new Refused(Reason.TWO_HOLDERS_NEEDED));
    }
    return present;
  }
}
