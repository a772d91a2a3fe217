package id.lelangkinerja.round;

import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is auctioned (paket): a theme with its problems, the indicators by which it is promised and measured, a reserve
 * path for each, and the agencies that are invited. Times and years are those of its round.
 */
public record Lot(LotId id, RoundId round, String roundName, int no, String theme, String title, String summary,
    @Nullable UUID mission, LotState state, Instant opensAt, Instant closesAt, int firstYear, int lastYear,
    List<Indicator> indicators, List<Problem> problems, List<Invited> invited, Terms terms) {
  public Lot {
    indicators = List.copyOf(indicators);
    problems = List.copyOf(problems);
    invited = List.copyOf(invited);
  }

  /**
   * On which terms it is awarded.
   *
   * @param mostWinners how many bids may win it at most; 1 for an exclusive lot
   * @param needs       lots of the round without whose award it is not awarded either
   * @param places      the kecamatan that it is for; none where it is for the whole region
   */
  public record Terms(int mostWinners, List<Need> needs, List<Place> places) {
    public Terms {
      needs = List.copyOf(needs);
      places = List.copyOf(places);
    }
  }

  /** A lot that this one needs. */
  public record Need(UUID lot, int no, String title, LotState state) {}

  /** A kecamatan, by the agency that governs it. */
  public record Place(UUID agency, String name) {}

  /**
   * A measured indicator with its weight in per cent, and its reserve path by year; a draft's path may have holes. A
   * guard holds the category of the contract back to its own.
   */
  public record Indicator(UUID id, String code, String name, String unit, Polarity polarity, int decimals,
      BigDecimal weight, boolean guard, List<Reserve> path) {
    public Indicator { path = List.copyOf(path); }

    public Optional<Reserve> reserve(int year) {
      return path.stream().filter(reserve -> reserve.year() == year).findFirst();
    }
  }

  /**
   * The least that is asked for in a year, in the indicator's unit, and what would be excellent, where that is said.
   */
  public record Reserve(int year, BigDecimal value, @Nullable BigDecimal stretch) {}

  /** A problem that the lot is to solve. */
  public record Problem(UUID id, String code, String title) {}

  /** An agency asked to bid. */
  public record Invited(UUID agency, String name, String shortName) {}

  /** The years for which bids promise, one after the other. */
  public List<Integer> years() {
    return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
  }

  public boolean invites(UUID agency) {
    return invited.stream().anyMatch(each -> each.agency().equals(agency));
  }
}
