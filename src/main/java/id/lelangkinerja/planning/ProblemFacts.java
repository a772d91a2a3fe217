package id.lelangkinerja.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a problem and may be reworded: where, in which year (1945 to 2100), what shows it, who says so, and
 * the indicators that measure it.
 */
public record ProblemFacts(String title, ProblemClass problemClass, String description, @Nullable String place,
    @Nullable Integer year, @Nullable String evidence, String source, List<UUID> indicators) {
  public ProblemFacts { indicators = List.copyOf(indicators); }
}
