package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;

/** A new password as it is typed, twice, since nobody sees it. */
final class NewPassword {
  private NewPassword() {}

  /** Spaces count; nothing is stripped. */
  static String of(Form form) {
    var password = form.typed("password");
    if (password.isEmpty()) {
      form.mistake("password", new Refused(Reason.REQUIRED));
    } else if (password.codePointCount(0, password.length()) > PasswordRules.LONGEST) {
      form.mistake("password", new Refused(Reason.TOO_LONG, PasswordRules.LONGEST));
    } else if (!password.equals(form.typed("again"))) {
      form.mistake("again", new Refused(Reason.PASSWORD_DIFFERS));
    }
    return password;
  }
}
