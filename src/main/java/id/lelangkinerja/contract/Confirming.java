package id.lelangkinerja.contract;

import id.lelangkinerja.identity.Reauthenticating;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** What comes before every signature: the file is still the one that was shown, was opened, and the signer is who it says. */
@Component
class Confirming {
  private final Opening opening;
  private final Reauthenticating reauthenticating;

  Confirming(Opening opening, Reauthenticating reauthenticating) {
    this.opening = opening;
    this.reauthenticating = reauthenticating;
  }

  /**
   * Throws Refused DOCUMENT_CHANGED where the form names another hash than that of the file which would be signed now, and otherwise as
   * {@link Opening#refuseUnopened} and {@link Reauthenticating#confirm} do.
   */
  void confirm(Acting who, Form form, HttpServletRequest request, String toSign) {
    Refused.unless(toSign.equals(form.typed(SigningMeans.HASH)), Reason.DOCUMENT_CHANGED);
    opening.refuseUnopened(who, toSign);
    reauthenticating.confirm(who, SigningMeans.PASSWORD, form.typed(SigningMeans.PASSWORD), request);
  }
}
