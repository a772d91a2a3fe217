package id.lelangkinerja.round;

import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.HolderLock;
import id.lelangkinerja.sealing.Stretching;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the three holders of a round's key, or the substitute who stands ready for a place: what is kept of them. The
 * lock is null until they are ready; generation and share are null until the round opens for bids.
 */
@SuppressWarnings("ArrayRecordComponent") // rows of the database; nobody compares two shares
record KeyHolder(int holderNo, boolean substitute, UUID personId, String name, byte @Nullable [] salt,
    @Nullable Integer kibibytes, @Nullable Integer passes, byte @Nullable [] publicKey, byte @Nullable [] signature,
    @Nullable Integer generation,
    byte @Nullable [] sealedShare) {
  PersonId person() {
    return new PersonId(personId);
  }

  boolean isReady() {
    return salt != null;
  }

  @Nullable
  HolderLock lock() {
    return salt == null || kibibytes == null || passes == null || publicKey == null
        ? null
        : new HolderLock(salt, new Stretching(kibibytes, passes), publicKey, signature);
  }

  /** What a holder's lock is bound to: round, place and person. */
  static String context(RegionId region, RoundId round, int no, PersonId person) {
    return Round.sealingContext(region, round) + " holder " + no + " " + person.value();
  }

  /** What a sealed share is bound to: the holder and the generation, which every new split raises. */
  static String shareContext(String holder, int generation) {
    return holder + " generation " + generation;
  }
}
