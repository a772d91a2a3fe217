package id.lelangkinerja.contract;

import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.UUID;

/** From this day on the contract goes on in those of several successors; published within the transaction of it. */
public record ContractDivided(RegionId region, UUID contract, LocalDate from) {}
