package id.lelangkinerja.round;

import id.lelangkinerja.platform.AgencyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot as its planner writes it down. Indicators are measurable ones with a direction; their weights sum to 100 as
 * soon as there is one. Problems, indicators, years of a path and invitations that are missing are gaps when the round
 * is to be opened.
 */
public record NewLot(String theme, String title, String summary, @Nullable UUID mission, List<UUID> problems,
    List<Measured> indicators, List<AgencyId> invited, Terms terms) {
  public NewLot {
    problems = List.copyOf(problems);
    indicators = List.copyOf(indicators);
    invited = List.copyOf(invited);
  }

  /** A lot with one winner. */
  public NewLot(String theme, String title, String summary, @Nullable UUID mission, List<UUID> problems,
      List<Measured> indicators, List<AgencyId> invited) {
    this(theme, title, summary, mission, problems, indicators, invited, Terms.EXCLUSIVE);
  }

  /**
   * On which terms it is awarded.
   *
   * @param mostWinners how many bids may win it at most, 1 to {@link #MOST}
   * @param needs       lots of the round without whose award it is not awarded either
   * @param places      the kecamatan that it is for; none where it is for the whole region
   */
  public record Terms(int mostWinners, List<LotId> needs, List<AgencyId> places) {
    public static final int MOST = 10;
    public static final Terms EXCLUSIVE = shared(1);

    public Terms {
      needs = List.copyOf(needs);
      places = List.copyOf(places);
    }

    /** With room for so many winners, and nothing else. */
    public static Terms shared(int mostWinners) {
      return new Terms(mostWinners, List.of(), List.of());
    }
  }

  /** An indicator with its weight in per cent and its reserve path, and whether it is a guard. */
  public record Measured(UUID indicator, BigDecimal weight, boolean guard, List<Lot.Reserve> path) {
    public Measured { path = List.copyOf(path); }
  }
}
