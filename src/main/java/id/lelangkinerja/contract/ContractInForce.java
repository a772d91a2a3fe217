package id.lelangkinerja.contract;

import id.lelangkinerja.platform.RegionId;
import java.util.UUID;

/** Both parties have signed; published within the transaction of the second signature. */
public record ContractInForce(RegionId region, UUID contract) {}
