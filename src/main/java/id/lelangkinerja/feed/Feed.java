package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.SourceAddress;
import id.lelangkinerja.fetch.Wanted;
import id.lelangkinerja.platform.AgencyId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it stands; its secret is not in it.
 *
 * @param personId     in whose name it runs; null until somebody switched it on
 * @param failures     how often it failed one after the other
 * @param watchedSince since when news of it are waited for
 */
record Feed(UUID feedId, UUID agencyId, String agencyName, String name, String address, Wanted format,
    Separator separator, DecimalSign decimalSign, String pointer, Turn turn, int atHour, int onDay,
    @Nullable String headerName, boolean handsIn, int silentDays, FeedState state, @Nullable UUID personId,
    @Nullable String personName, @Nullable String mapping, int version, int failures, @Nullable Instant nextRunAt,
    @Nullable Instant lastNewAt, @Nullable Instant watchedSince, @Nullable Instant silentToldAt) {
  AgencyId agency() {
    return new AgencyId(agencyId);
  }

  Shape shape() {
    return new Shape(format, separator, decimalSign, pointer);
  }

  Schedule schedule() {
    return new Schedule(turn, atHour, onDay);
  }

  /** The address without its query, which may hold a key. */
  String shownAddress() {
    return SourceAddress.of(address).shown();
  }
}
