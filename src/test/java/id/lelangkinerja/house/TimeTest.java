package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimeTest {
  private static final Pattern NOW = Pattern.compile("\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime"
      + "|Year|YearMonth)\\.now\\(|System\\.currentTimeMillis|Clock\\.system|new Date\\(\\)");
  /**
   * Where the one clock is made (for pages; for commands), where it is moved, and where the machine's own time is
   * waited for.
   */
  private static final Set<String> CLOCKS = Set.of("DatabaseWiring.java", "MovableClock.java", "Patience.java",
      "LelangKinerja.java");
  private static final Pattern SOMEBODY = Pattern.compile("SecurityContextHolder");
  private static final Set<String> GATES = Set.of("Gate.java");

  @Test
  void nobody_asks_the_machine_for_the_time() {
    assertThat(Sources.under(Sources.MAIN, ".java").stream().filter(source -> !CLOCKS.contains(source.name()))
        .filter(source -> NOW.matcher(source.text()).find()).map(source -> source.path().toString())).isEmpty();
  }

  @Test
  void nobody_but_the_gate_asks_the_thread_who_is_signed_in() {
    assertThat(Sources.under(Sources.MAIN, ".java").stream().filter(source -> !GATES.contains(source.name()))
        .filter(source -> SOMEBODY.matcher(source.text()).find()).map(source -> source.path().toString())).isEmpty();
  }
}
