package id.lelangkinerja.sealing;

import java.util.ArrayList;
import java.util.List;

/**
 * A round's key in three parts: the key without its private half, and the parts, each sealed to its holder, in the
 * holders' order. The private half itself exists only while this is made.
 */
public record SplitKey(RoundKey key, List<byte[]> sealedShares) {
  public SplitKey { sealedShares = List.copyOf(sealedShares); }

  /** A holder's lock with the context that binds the share to round, place, person and generation. */
  public record Place(HolderLock lock, String context) {}

  /** A fresh key for this context, its private half split among the holders of the three places. */
  public static SplitKey make(SigningKey signing, String context, List<Place> places) {
    var pair = Hpke.pair();
    var key = RoundKey.signed(Hpke.publicHalf(pair), null, signing, context);
    return new SplitKey(key, seal(Hpke.privateHalf(pair), places));
  }

  /** The private half split anew: parts of an earlier split do not join with these. */
  public static List<byte[]> again(PrivateHalf half, List<Place> places) {
    return seal(half.bytes(), places);
  }

  private static List<byte[]> seal(byte[] privateHalf, List<Place> places) {
    if (places.size() != Share.PARTS) {
      throw new IllegalArgumentException("a key has " + Share.PARTS + " holders, not " + places.size());
    }
    var shares = Share.of(privateHalf);
    var sealed = new ArrayList<byte[]>();
    for (int at = 0; at < Share.PARTS; at++) {
      sealed.add(places.get(at).lock().seal(shares.get(at), places.get(at).context()));
    }
    return sealed;
  }
}
