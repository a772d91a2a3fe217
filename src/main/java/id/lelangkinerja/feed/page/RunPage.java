package id.lelangkinerja.feed.page;

import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * feed/run.jte: once that a feed was fetched, while it goes on and afterwards.
 *
 * @param by   who asked for it; empty where it was its time
 * @param size in bytes; null where nothing came
 */
public record RunPage(UUID feed, UUID id, String name, Instant begunAt, String by, @Nullable Instant endedAt,
    Tag outcome, Sentence told, Counts counts, @Nullable Integer size, @Nullable String hash, List<Fault> faults) {
  public RunPage { faults = List.copyOf(faults); }

  public record Counts(int read, int fresh, int changed, int same, int faulty) {}

  /** A row that could not be taken. */
  public record Fault(int line, Refused reason) {}
}
