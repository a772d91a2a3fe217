package id.lelangkinerja.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in, as it stands; without the file and its hash once it was thrown away; {@code expired}
 * tells a preview whose day is over by the database's clock; {@code seen} is the digest of all that it would take the place of, and
 * {@code changedSince} tells that it was to be written and something of that had changed.
 */
record ImportRow(UUID intakeId, String kind, @Nullable UUID fileId, String fileName, String sha256, UUID uploadedBy,
    String uploadedByName, Instant uploadedAt, Instant expiresAt, ImportState state, int rowsNew, int rowsSame,
    int rowsFaulty, String columnsIgnored, boolean expired, String seen, boolean changedSince) {}
