package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.UUID;

/** From this day on another agency holds the contract; published within the transaction of the transfer. */
public record ContractTransferred(Acting who, UUID contract, AgencyId predecessor, AgencyId successor,
    LocalDate from) {
  public RegionId region() {
    return who.region();
  }
}
