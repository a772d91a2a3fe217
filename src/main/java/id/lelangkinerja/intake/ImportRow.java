package id.lelangkinerja.intake;

import java.time.Instant;
import java.util.UUID;

/** A file that was handed in, as it stands; {@code expired} tells a preview whose day is over by the database's clock. */
record ImportRow(UUID intakeId, String kind, UUID fileId, String fileName, String sha256, UUID uploadedBy,
    String uploadedByName, Instant uploadedAt, Instant expiresAt, ImportState state, int rowsNew, int rowsSame,
    int rowsFaulty, String columnsIgnored, boolean expired) {}
