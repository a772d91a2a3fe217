package id.lelangkinerja.signing;

import id.lelangkinerja.pades.Examining;
import id.lelangkinerja.pades.Found;
import id.lelangkinerja.pades.Unexaminable;
import java.util.Arrays;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Looks at a file that comes back signed: is it ours, bit for bit, with exactly one whole signature more? */
@Component
class Returned {
  private final Examining examining;

  Returned(Examining examining) {
    this.examining = examining;
  }

  /** @param before how many signatures the file had when it was sent */
  boolean isOurs(byte[] sent, byte[] returned, int before) {
    return isOurs(sent, returned, before, Found.Worth::isWhole);
  }

  /** The same, and the new signature is by an authority that is trusted here. */
  boolean isOursAndTrusted(byte[] sent, byte[] returned, int before) {
    return isOurs(sent, returned, before, worth -> worth == Found.Worth.TRUSTED || worth == Found.Worth.LOCAL);
  }

  private boolean isOurs(byte[] sent, byte[] returned, int before, Predicate<Found.Worth> good) {
    if (returned.length <= sent.length || !Arrays.equals(sent, 0, sent.length, returned, 0, sent.length)) {
      return false;
    }
    try {
      var file = examining.examine(returned);
      return file.signatures().size() == before + 1 && !file.changedSince()
          && file.signatures().stream().map(Found::worth).allMatch(Found.Worth::isWhole)
          && good.test(file.signatures().getLast().worth()) && file.signatures().getLast().covers() > sent.length;
    } catch (Unexaminable _) {
      return false;
    }
  }
}
