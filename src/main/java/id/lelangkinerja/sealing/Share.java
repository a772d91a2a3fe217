package id.lelangkinerja.sealing;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/**
 * One of three parts of a secret, of which any two give it back and one alone tells nothing (Shamir). Its number from 1
 * to 3 belongs to it, since its bytes do not hold it.
 */
public final class Share {
  /** In how many parts a key is split. */
  public static final int PARTS = 3;
  /** How many of them open. */
  public static final int ENOUGH = 2;
  private static final ShamirSecretSplitter.Algorithm FIELD = ShamirSecretSplitter.Algorithm.AES;
  private static final ShamirSecretSplitter.Mode MODE = ShamirSecretSplitter.Mode.Native;
  private final int no;
  private final byte[] part;

  Share(int no, byte[] part) {
    this.no = no;
    this.part = part;
  }

  /** Fresh parts of the secret, in the order of their numbers. */
  static List<Share> of(byte[] secret) {
    // the splitter allots as many places as the secret has bytes and fills the first three
    var split = new ShamirSecretSplitter(FIELD, MODE, secret.length, new SecureRandom()).resplit(secret, ENOUGH, PARTS)
        .getSecretShares();
    var shares = new ArrayList<Share>();
    try {
      for (int no = 1; no <= PARTS; no++) {
        shares.add(new Share(no, split[no - 1].getEncoded()));
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return shares;
  }

  /** The secret; wrong parts give another one, which the caller notices by its public half. */
  static byte[] join(Share one, Share other) {
    if (one.no == other.no || one.part.length != other.part.length) {
      throw new SealBroken(SealBroken.At.KEY);
    }
    try {
      return new ShamirSplitSecret(FIELD, MODE, new ShamirSplitSecretShare[]{
          new ShamirSplitSecretShare(one.part, one.no), new ShamirSplitSecretShare(other.part, other.no)}).getSecret();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] part() {
    return Arrays.copyOf(part, part.length);
  }

  /** Says nothing, so that no log ever holds a part. */
  @Override
  public String toString() {
    return "Share";
  }
}
