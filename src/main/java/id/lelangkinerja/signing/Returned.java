package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Examined;
import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Found;
import id.lelangkinerja.pades.Unexaminable;
import java.util.Arrays;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file that comes back signed: is it ours, bit for bit, with exactly one whole signature more, by whom we
 * asked? Its examiner is its own, so that strangers who have files examined never keep it waiting.
 */
class Returned {
  private final Examining examining;

  Returned(Examining examining) {
    this.examining = examining;
  }

  /** What is to be thought of a file that the national service returned. */
  enum Judged {
    /** Ours, with the signature asked for. */
    OURS,
    /** Ours, but whether the signature holds could not be found out now: no answer, and to be asked for again. */
    UNSURE,
    /** None of ours, or not by whom we asked. */
    WRONG
  }

  /** Whether the national service has signed for the person of the order. */
  Judged judge(Placed placed, byte[] returned) {
    try {
      var made = made(placed.pdf(), returned, placed.before());
      if (made == null || !Named.isBy(made, placed.name(), placed.nip())) {
        return Judged.WRONG;
      }
      return switch (made.worth()) {
        case TRUSTED -> Judged.OURS;
        case DOUBTFUL -> Judged.UNSURE;
        case LOCAL, UNKNOWN_ISSUER, BROKEN -> Judged.WRONG;
      };
    } catch (Unexaminable _) {
      return Judged.UNSURE;
    }
  }

  /**
   * The same of a file brought back by hand, which a certificate of this installation may have signed as well; throws
   * {@link Unexaminable} where it could not be found out in time.
   *
   * @param before how many signatures the file had when it was sent
   */
  boolean isTrusted(byte[] sent, byte[] returned, int before, Consent consent) {
    var made = made(sent, returned, before);
    return made != null && EnumSet.of(Found.Worth.TRUSTED, Found.Worth.LOCAL).contains(made.worth())
        && Named.isBy(made, consent.name(), consent.nip());
  }

  /** The one signature more; null where the file is another, or has something else in it. */
  private @Nullable Found made(byte[] sent, byte[] returned, int before) {
    if (returned.length <= sent.length || !Arrays.equals(sent, 0, sent.length, returned, 0, sent.length)) {
      return null;
    }
    try {
      var file = examining.examine(returned);
      return isWhole(file, before) && file.signatures().getLast().covers() > sent.length
          ? file.signatures().getLast()
          : null;
    } catch (Unexaminable unfit) {
      if (unfit.why() == Unexaminable.Why.TOO_LONG) {
        throw unfit;
      }
      return null;
    }
  }

  private static boolean isWhole(Examined file, int before) {
    return file.signatures().size() == before + 1 && !file.changedSince()
        && file.signatures().stream().map(Found::worth).allMatch(Found.Worth::isWhole);
  }
}
