package id.lelangkinerja.running;

import id.lelangkinerja.platform.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover act of a new head, with name and office as they were on the day of drawing it up.
 *
 * @param former who held the office before, as printed; null where nobody is known
 * @param fileId exactly the text that is consented to, {@code documentHash} its SHA-256; {@code signedFileId} is the
 *               same file with the signature within it
 */
public record Handover(UUID handoverId, UUID contractId, String number, String title, UUID agencyId,
    String agencyName, Role role, UUID personId, String name, String office, boolean acting, LocalDate since,
    @Nullable LocalDate until, @Nullable String former, @Nullable String remarks, HandoverState state, UUID fileId,
    String documentHash, @Nullable UUID signedFileId, Instant drawnAt, @Nullable Instant signedAt) {}
