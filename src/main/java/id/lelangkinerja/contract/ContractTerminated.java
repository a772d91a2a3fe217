package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.UUID;

/** The contract ended on this day, before its term; published within the transaction of its termination. */
public record ContractTerminated(Acting who, UUID contract, LocalDate on) {
  public RegionId region() {
    return who.region();
  }
}
