package id.lelangkinerja.contract;

import java.time.Instant;
import java.time.LocalDate;

/** A version of a contract: the first as both parties signed it, each later one by an amendment. */
public record ContractVersion(int version, LocalDate effectiveOn, Instant madeAt) {}
