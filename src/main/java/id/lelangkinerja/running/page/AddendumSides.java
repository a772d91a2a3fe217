package id.lelangkinerja.running.page;

import id.lelangkinerja.inked.ScanWay;
import id.lelangkinerja.web.page.InLog;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/addendum.jte: whom an addendum names, who has signed it, its file, where the public log proves it, and where
 * the reader signs, if at all; {@code byHand} is null where there is neither a scan nor one to bring.
 */
public record AddendumSides(List<Side> sides, String document, @Nullable InLog inLog, @Nullable String sign,
    @Nullable ScanWay byHand) {
  public AddendumSides { sides = List.copyOf(sides); }

  /** A party as printed, and when it signed; the party is a text's key. */
  public record Side(String party, String name, @Nullable String nip, @Nullable String rankTitle, String office,
      @Nullable Instant signedAt, boolean wetInk) {}
}
