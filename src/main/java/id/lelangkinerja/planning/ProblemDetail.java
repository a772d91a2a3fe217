package id.lelangkinerja.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a problem; {@code version} is what an edit must name. */
record ProblemDetail(UUID problemId, String code, String title, ProblemClass problemClass, String description,
    @Nullable String place, @Nullable Integer year, @Nullable String evidence, String source,
    @Nullable LocalDate withdrawnOn, int version) {}
