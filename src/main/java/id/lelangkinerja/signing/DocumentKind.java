package id.lelangkinerja.signing;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of documents that people consent to. */
public enum DocumentKind {
  INTEGRITY_PACT, CONTRACT, YEARLY_AGREEMENT,
  /** An addendum that changes a contract. */
  AMENDMENT,
  /** A handover act of a new head. */
  HANDOVER,
  /** The settlement statement of a terminated contract, which is issued and not signed; it goes by the contract. */
  SETTLEMENT,
  /** Minutes of an auction, which are issued and not signed here. */
  MINUTES,
  /** The draft of the decree that makes an award, printed from what was decided; it binds nobody. */
  DRAFT_DECREE,
  /** An action plan as it stood on the day on which it was printed. */
  ACTION_PLAN,
  /** How far an action plan was on the day on which that was printed. */
  PLAN_PROGRESS,
  /** The letter by which an agency is invited to a round, printed from what was announced. */
  INVITATION;

  /** Whether nobody signs it here: it is issued, or printed at the reader's wish. */
  boolean isUnsigned() {
    return this == SETTLEMENT || this == MINUTES || isPrinted();
  }

  /** Whether it only repeats what is on record, and is printed anew when that changes. */
  boolean isPrinted() {
    return this == DRAFT_DECREE || this == ACTION_PLAN || this == PLAN_PROGRESS || this == INVITATION;
  }

  /** The key of what changed it later, which takes how often. */
  public String laterKey() {
    return this == YEARLY_AGREEMENT ? "verify.later-agreement" : "verify.later";
  }

  /** The key of the way to its public page. */
  public String pageKey() {
    return switch (this) {
      case CONTRACT, AMENDMENT -> "verify.to-page";
      case YEARLY_AGREEMENT -> "verify.to-page-agreement";
      case HANDOVER -> "verify.to-page-handover";
      case SETTLEMENT -> "verify.to-page-settlement";
      case INTEGRITY_PACT, MINUTES, DRAFT_DECREE, ACTION_PLAN, PLAN_PROGRESS, INVITATION -> "verify.to-page-document";
    };
  }

  /** The key of what it means that nobody has signed it. */
  public String unsignedKey() {
    return switch (this) {
      case SETTLEMENT -> "verify.signers-unneeded";
      case MINUTES -> "verify.signers-minutes";
      case DRAFT_DECREE, ACTION_PLAN, PLAN_PROGRESS, INVITATION -> "verify.signers-printed";
      default -> "verify.signers-none";
    };
  }

  /** The key of what its hash is of: of a pact the words alone are consented to, and printed whenever they are asked for. */
  public String hashKey() {
    return this == INTEGRITY_PACT ? "verify.hash-words" : "verify.hash";
  }

  /** Its name in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this name in addresses; NOT_FOUND_HERE where there is none. */
  public static DocumentKind ofSlug(String slug) {
    return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The key of its name in the message bundles. */
  public String key() {
    return "document-kind." + slug();
  }
}
