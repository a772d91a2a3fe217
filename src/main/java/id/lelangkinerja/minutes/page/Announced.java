package id.lelangkinerja.minutes.page;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is announced of a round: its calendar, how it is judged, what it may cost, and its lots without what they ask. */
public final class Announced {
  private Announced() {}

  /** When a stage is planned, by the key of its name. */
  public record Stage(String key, LocalDate from, LocalDate to) {}

  /** With its weight in per cent. */
  public record Criterion(String name, BigDecimal weight) {}

  public record Year(String year, Rupiah amount) {}

  /** An indicator with its weight in per cent. */
  public record Measure(String name, String unit, BigDecimal weight) {}

  /** A lot, with the problems that it answers and the agencies that are invited. */
  public record Lot(int no, String theme, String title, String summary, int mostWinners, List<String> problems,
      List<Measure> indicators, List<String> invited) {
    public Lot {
      problems = List.copyOf(problems);
      indicators = List.copyOf(indicators);
      invited = List.copyOf(invited);
    }
  }
}
