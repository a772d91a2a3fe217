package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Found;
import id.lelangkinerja.pades.Unexaminable;
import java.util.Arrays;
import java.util.Set;

/**
 * Looks at a file that comes back signed: is it ours, bit for bit, with exactly one whole signature more, by whom we
 * asked? Its examiner is its own, so that strangers who have files examined never keep it waiting.
 */
class Returned {
  private final Examining examining;

  Returned(Examining examining) {
    this.examining = examining;
  }

  /**
   * Whether the national service has signed for this person; throws {@link Unexaminable} where that could not be found
   * out in time.
   *
   * @param before how many signatures the file had when it was sent
   */
  boolean isByService(byte[] sent, byte[] returned, int before, Consent consent) {
    return isOurs(sent, returned, before, consent, Set.of(Found.Worth.TRUSTED));
  }

  /** The same of a file brought back by hand, which a certificate of this installation may have signed as well. */
  boolean isTrusted(byte[] sent, byte[] returned, int before, Consent consent) {
    return isOurs(sent, returned, before, consent, Set.of(Found.Worth.TRUSTED, Found.Worth.LOCAL));
  }

  private boolean isOurs(byte[] sent, byte[] returned, int before, Consent consent, Set<Found.Worth> good) {
    if (returned.length <= sent.length || !Arrays.equals(sent, 0, sent.length, returned, 0, sent.length)) {
      return false;
    }
    try {
      var file = examining.examine(returned);
      if (file.signatures().size() != before + 1 || file.changedSince()) {
        return false;
      }
      var made = file.signatures().getLast();
      return file.signatures().stream().map(Found::worth).allMatch(Found.Worth::isWhole)
          && good.contains(made.worth()) && made.covers() > sent.length && Named.isBy(made, consent);
    } catch (Unexaminable unfit) {
      if (unfit.why() == Unexaminable.Why.TOO_LONG) {
        throw unfit;
      }
      return false;
    }
  }
}
