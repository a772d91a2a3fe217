package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.National;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.web.Form;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By what a person signs a contract or what changes it, as the form of the last look before signing says. */
@Component
public class SigningMeans {
  /** The name of the field for the password of this installation. */
  public static final String PASSWORD = "password";
  /** The name of the field for the hash of the file that is signed. */
  public static final String HASH = "hash";
  private static final int LONGEST_NIK = 20;
  private static final int LONGEST_PASSPHRASE = 200;
  private static final String NIK = "nik";
  private static final String PASSPHRASE = "passphrase";
  private final National national;

  SigningMeans(National national) {
    this.national = national;
  }

  /** Whether the national service signs, which asks for NIK and passphrase. */
  public boolean isNational() {
    return national.isOn();
  }

  /** What the form says, with a mistake beside a NIK that is none. */
  public Means of(Form form) {
    if (!national.isOn()) {
      return new Means.Local();
    }
    var nik = form.text(NIK, LONGEST_NIK);
    if (form.mistakeOf(NIK).isEmpty() && !nik.matches("[0-9]{16}")) {
      form.mistake(NIK, new Refused(Reason.NIK_UNFIT));
    }
    return new Means.National(nik, form.text(PASSPHRASE, LONGEST_PASSPHRASE));
  }

  /** Whether what was typed is wrong, so that the same form is shown again. */
  public boolean isMistaken(Form form) {
    return Stream.of(PASSWORD, NIK, PASSPHRASE, Opening.FIELD).anyMatch(field -> form.mistakeOf(field).isPresent());
  }
}
