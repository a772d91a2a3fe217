package id.lelangkinerja.running;

import id.lelangkinerja.platform.Rupiah;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a contract was terminated, with its settlement as it stands frozen.
 *
 * @param reason what happened, for everyone to read
 * @param basis  the decision by its number and date
 * @param spent  of the budget; the rest goes back to the region's budget
 * @param fileId the settlement statement as it was issued, {@code documentHash} its SHA-256
 */
public record Termination(TerminationGround ground, String reason, String basis, Instant at, Rupiah spent,
    Settlement settlement, UUID fileId, @Nullable String documentHash) {

  /** What was not spent. */
  public Rupiah returned() {
    return new Rupiah(settlement.budget().amount() - spent.amount());
  }
}
