package id.lelangkinerja.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published figure of another place, the one in force; its version is 1 until it is corrected. */
record Peer(UUID peerId, UUID indicatorId, String code, String place, int year, BigDecimal value, String source,
    LocalDate asOf, @Nullable String note, int version) {

  /** Whether that would change nothing. */
  boolean says(NewPeer other) {
    return place.equals(other.place()) && year == other.year() && value.compareTo(other.value()) == 0
        && source.equals(other.source()) && asOf.equals(other.asOf()) && Objects.equals(note, other.note());
  }
}
