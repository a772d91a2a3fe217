package id.lelangkinerja.identity;

import id.lelangkinerja.platform.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that works once: for a person whom a region invites or lets in again, or, without one, to found a region. */
record OneTimeLink(LinkPurpose purpose, @Nullable PersonId person, @Nullable Integer madeIn, @Nullable PersonId madeBy,
    Instant madeAt, Instant expiresAt) {
  static OneTimeLink of(LinkPurpose purpose, @Nullable PersonId person, @Nullable Integer madeIn,
      @Nullable PersonId madeBy, Instant now) {
    return new OneTimeLink(purpose, person, madeIn, madeBy, now, now.plus(purpose.validity()));
  }
}
