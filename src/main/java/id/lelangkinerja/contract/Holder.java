package id.lelangkinerja.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency that holds, or held, a contract.
 *
 * @param fromDay its first day; null for the one that signed
 * @param toDay   its last day; null for the one that holds the contract today
 * @param basis   by what it took over; null for the one that signed
 * @param fileId  the decree by which it did; null where none was laid down
 */
public record Holder(UUID agencyId, String agencyName, @Nullable LocalDate fromDay, @Nullable LocalDate toDay,
    @Nullable String basis, @Nullable UUID fileId) {}
