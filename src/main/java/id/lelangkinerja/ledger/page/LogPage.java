package id.lelangkinerja.ledger.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** ledger/log.jte: the public log of all acts, explained; {@code newest} is null before the first checkpoint. */
public record LogPage(@Nullable Newest newest, String verifierKey) {
  /** The newest checkpoint: how many acts it covers, the signed note, and when it was made. */
  public record Newest(long size, String note, Instant at) {}
}
