package id.lelangkinerja.sampling;

import id.lelangkinerja.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample as its rules see it.
 *
 * @param revealTimeOver whether the database's clock is past the time until which both officials reveal
 * @param officials      the two, the first one first
 */
record Sample(UUID id, SampleState state, String announcement, String announcementHash, long logSize, Instant revealBy,
    boolean revealTimeOver, List<Official> officials) {
  Sample { officials = List.copyOf(officials); }

  /** One of the two, with what has come from that person so far. */
  record Official(int no, PersonId person, String name, String office, @Nullable String commitment,
      @Nullable Instant committedAt, @Nullable String code, @Nullable Instant revealedAt) {}

  Optional<Official> official(PersonId person) {
    return officials.stream().filter(each -> each.person().equals(person)).findFirst();
  }

  long revealed() {
    return officials.stream().filter(each -> each.code() != null).count();
  }
}
