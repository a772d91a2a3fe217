package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Unexaminable;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;

/** Tells whoever handed a file in why it is not examined. */
final class Unfit {
  private Unfit() {}

  static Refused refused(Unexaminable unfit) {
    return new Refused(switch (unfit.why()) {
      case UNREADABLE -> Reason.PDF_UNREADABLE;
      case ACTIVE -> Reason.PDF_ACTIVE;
      case TOO_LONG -> Reason.PDF_TOO_LONG;
    });
  }
}
