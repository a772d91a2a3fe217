package id.lelangkinerja.command.page;

import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** command/command.jte. {@code age} says how old the data is; {@code period} is the quarter looked at. */
public record CommandPage(Sentence headline, Sentence period, Sentence age, List<Option> years, List<Option> quarters,
    Cards cards, List<HeatRow> heat, List<Off> off, List<Silent> silent) {
  public CommandPage {
    years = List.copyOf(years);
    quarters = List.copyOf(quarters);
    heat = List.copyOf(heat);
    off = List.copyOf(off);
    silent = List.copyOf(silent);
  }

  /**
   * The numbers above everything: scores in per cent, null where nothing is there to score, {@code strict} that of what
   * is reported with everything overdue counted as 0; commitments by their course; figures owed, the days since the oldest of them was due, and figures that wait for a verifier.
   */
  public record Cards(@Nullable BigDecimal verified, @Nullable BigDecimal reported, @Nullable BigDecimal gap,
      @Nullable BigDecimal strict, Courses courses, int overdue, long oldest, int waiting) {}

  /** How many commitments are on which course. */
  public record Courses(int onTrack, int atRisk, int offTrack, int silent, int notDue) {
    public int due() {
      return onTrack + atRisk + offTrack + silent;
    }
  }

  /** One agency and its quarters of the year. */
  public record HeatRow(UUID agency, String name, String url, List<Cell> cells) {
    public HeatRow { cells = List.copyOf(cells); }
  }

  /** A commitment that is off its track: who owns it, how far it is, where to read on. */
  public record Off(String indicator, String agency, String owner, String contract, BigDecimal percent, String url) {}

  /** An agency that owes figures: how many, since when the oldest is late, and for how many days. */
  public record Silent(String agency, String owner, int figures, LocalDate since, long days, String url) {}
}
