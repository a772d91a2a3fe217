package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.contract.ContractQuery.Published;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portal.page.Scored;
import id.lelangkinerja.scoring.Score;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Scores each contract by the verified figures of its own newest year that has any, since contracts of different terms
 * share no year; the year is told with the score.
 *
 * @param newest  of each contract with a verified figure the newest year of one
 * @param figures what was promised and reached, by year
 */
record Scoreboard(Map<UUID, Integer> newest, Map<Integer, Achievements> figures, LocalDate today) {
  private static final int WHOLE_YEAR = 4;

  /** With the figures of one more year than the contracts need: the one that the page's headline tells. */
  static Scoreboard of(RegionId region, Collection<Published> contracts, int told, FrontQuery front,
      AchievementQuery achievements, LocalDate today) {
    var board = new Scoreboard(front.newestYears(region), new HashMap<>(), today);
    contracts.stream().map(board::year)
        .forEach(year -> board.figures.computeIfAbsent(year, each -> achievements.ofRegion(region, each)));
    board.figures.computeIfAbsent(told, each -> achievements.ofRegion(region, each));
    return board;
  }

  Achievements figures(int year) {
    return java.util.Objects.requireNonNull(figures.get(year), "a year that was not read");
  }

  /** The year by which a contract is judged; without a verified figure the one that has most to tell. */
  int year(Published contract) {
    return newest.getOrDefault(contract.contractId(), Tally
        .yearToTell(IntStream.rangeClosed(contract.firstYear(), contract.lastYear()).boxed().toList(), today));
  }

  Score score(Published contract) {
    int year = year(contract);
    return figures(year).ofContract(contract.contractId(), year, WHOLE_YEAR, VERIFIED);
  }

  Scored scored(Published contract) {
    int year = year(contract);
    return Scores.of(figures(year).scaleOf(year, WHOLE_YEAR), score(contract), year, today);
  }

  /** A mission by the newest year of the contracts that serve it; there is at least one. */
  Scored mission(UUID mission, List<Published> serving) {
    int year = serving.stream().mapToInt(this::year).max().orElseThrow();
    return Scores.of(figures(year).scaleOf(year, WHOLE_YEAR),
        figures(year).ofMission(mission, year, WHOLE_YEAR, VERIFIED), year, today);
  }
}
