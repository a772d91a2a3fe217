package id.lelangkinerja.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From which day on a contract passes to another agency, and by what regulation or decision.
 *
 * @param decree the stored file of that decision; null where none was laid down
 */
public record Passing(LocalDate from, String basis, @Nullable UUID decree) {}
