package id.lelangkinerja.portal.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a contract since it was signed; the closing is null while it runs. */
public record Changes(List<Amendment> amendments, List<Transfer> transfers, @Nullable Closing closing) {
  public Changes {
    amendments = List.copyOf(amendments);
    transfers = List.copyOf(transfers);
  }

  public boolean isEmpty() {
    return amendments.isEmpty() && transfers.isEmpty() && closing == null;
  }

  /** An approved amendment: the key names its ground. */
  public record Amendment(int no, String groundKey, String reason, LocalDate effectiveOn, List<Target> targets) {
    public Amendment { targets = List.copyOf(targets); }
  }

  public record Target(String indicator, String unit, int decimals, String year, BigDecimal before,
      BigDecimal after) {}

  public record Transfer(LocalDate from, UUID predecessor, String predecessorName, UUID successor,
      String successorName, String basis) {}

  /** The final scores in per cent: of what was verified, and with what was missing as 0. */
  public record Closing(Instant at, int missing, String note, @Nullable BigDecimal score,
      @Nullable BigDecimal withMissing) {}
}
