package id.lelangkinerja.command.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was done since the Monday: how often each sort of act, and the newest acts. */
public record WeekBlock(LocalDate since, List<Count> counts, List<Line> lines) {
  public WeekBlock {
    counts = List.copyOf(counts);
    lines = List.copyOf(lines);
  }

  public int all() {
    return counts.stream().mapToInt(Count::count).sum();
  }

  /** The key of the sort, with the count as its value, and where to read on. */
  public record Count(String key, int count, String url) {}

  public record Line(String whatKey, String person, Instant at, String url) {}
}
