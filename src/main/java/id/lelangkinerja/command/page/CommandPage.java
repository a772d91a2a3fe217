package id.lelangkinerja.command.page;

import id.lelangkinerja.web.page.MapDrawing;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * command/watched.jte: the state of the region through one quarter, the same for all who watch. {@code maps} are the other choices of its
 * map.
 */
public record CommandPage(Face face, Cards cards, Loudest loudest, List<HeatRow> heat, List<BigDecimal> thresholds,
    List<Option> maps, @Nullable MapDrawing map, List<Branch> missions) {
  public CommandPage {
    heat = List.copyOf(heat);
    thresholds = List.copyOf(thresholds);
    maps = List.copyOf(maps);
    missions = List.copyOf(missions);
  }

  /**
   * What stands above: what the figures mean, which quarter, how old they are, where to look instead; {@code query}
   * keeps the choice.
   */
  public record Face(Sentence headline, String year, Sentence period, List<Sentence> ages, List<Option> years,
      List<Option> quarters, String query) {
    public Face {
      ages = List.copyOf(ages);
      years = List.copyOf(years);
      quarters = List.copyOf(quarters);
    }
  }

  /**
   * The numbers above everything: scores in per cent, null where nothing is there to score, {@code strict} that of what
   * is reported with everything overdue counted as 0; contracts that promise something for the year; commitments by
   * their course; figures owed, the days since the oldest of them was due, figures that wait for a verifier, and those that the scores count
   * although they are provisional.
   */
  public record Cards(@Nullable BigDecimal verified, @Nullable BigDecimal reported, @Nullable BigDecimal gap,
      @Nullable BigDecimal strict, int contracts, Courses courses, int overdue, long oldest, int waiting,
      int provisional) {}

  /**
   * How many commitments are on which course; {@code lapsed} ones were never reported, and their contract has ended.
   */
  public record Courses(int onTrack, int atRisk, int offTrack, int silent, int lapsed, int notDue) {
    public int due() {
      return onTrack + atRisk + offTrack + silent + lapsed;
    }
  }

  /**
   * One agency and its quarters of the year; {@code gap} is how far its reported figures of the year lie from the
   * verified ones in the mean, in per cent, null where none is verified, and {@code provisional} how many verified
   * figures through the quarter are not final.
   */
  public record HeatRow(UUID agency, String name, String url, List<Cell> cells, @Nullable BigDecimal gap,
      int provisional) {
    public HeatRow { cells = List.copyOf(cells); }
  }

  /** What needs an answer, the loudest first; a page shows the first of each list. */
  public record Loudest(List<Off> off, List<Silent> silent, List<Slacking> slacking) {
    public Loudest {
      off = List.copyOf(off);
      silent = List.copyOf(silent);
      slacking = List.copyOf(slacking);
    }
  }

  /**
   * A commitment that is off its track: who owns it, how far it is, where to read on, and what its agency says about its
   * newest figure; empty where it says nothing.
   */
  public record Off(String indicator, String agency, String owner, String contract, BigDecimal percent, String url,
      String explanation) {
    private static final int SHORT = 160;

    /** Its beginning where it is long. */
    public String inShort() {
      return explanation.codePointCount(0, explanation.length()) <= SHORT
          ? explanation
          : explanation.substring(0, explanation.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
  }

  /** An agency that owes figures: how many, since when the oldest is late, and for how many days. */
  public record Silent(String agency, String owner, int figures, LocalDate since, long days, String url) {}

  /**
   * A contract that slackens against its first year: the key of in what, the indicator where it is one's progress,
   * the mean of its first year's quarters and the last quarter; per cent, or the indicator's unit with so many
   * decimals.
   */
  public record Slacking(String whatKey, String indicator, String unit, int decimals, String contract, String title,
      String agency, String owner, BigDecimal first, BigDecimal now, String url) {}
}
