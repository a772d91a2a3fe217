package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Shares;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portal.page.Scored;
import id.lelangkinerja.region.CategoryScales;
import id.lelangkinerja.scoring.Score;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** With the figures of two more years than the contracts need: the one that is told, and the one that runs. */
  static Scoreboard of(RegionId region, Collection<PublishedContract> contracts, int told, FigureQuery figures,
      LocalDate today) {
    var board = new Scoreboard(figures.newestYears(region), new HashMap<>(), today);
    contracts.stream().map(board::year).forEach(year -> board.read(region, year, figures));
    board.read(region, told, figures);
    int now = board.today.getYear();
    if (contracts.stream().anyMatch(each -> each.firstYear() <= now && each.lastYear() >= now)) {
      board.read(region, now, figures);
    }
    return board;
  }

  /** Of some contracts whose figures of all years were read at once. */
  static Scoreboard of(Achievements all) {
    var newest = new HashMap<UUID, Integer>();
    var figures = new HashMap<Integer, Achievements>();
    for (var each : all.commitments()) {
      figures.put(each.pledge().year(), all);
      if (each.figures().stream().anyMatch(figure -> figure.verified() != null)) {
        newest.merge(each.pledge().contractId(), each.pledge().year(), Math::max);
      }
    }
    return new Scoreboard(newest, figures, all.today());
  }

  private void read(RegionId region, int year, FigureQuery query) {
    figures.computeIfAbsent(year, each -> query.ofYear(region, each));
  }

  /** What was promised for the year; nothing where nothing was. */
  Achievements figures(int year) {
    return figures.getOrDefault(year,
        new Achievements(List.of(), today, CategoryScales.usual(), Optional.empty(), Shares.NONE));
  }

  /** What these contracts promised and reached, of all the years that were read. */
  Achievements of(Set<UUID> contracts) {
    return new Achievements(
        figures.values().stream().flatMap(each -> each.commitments().stream())
            .filter(each -> contracts.contains(each.pledge().contractId())).toList(),
        today, figures.values().stream().map(Achievements::scales).findFirst().orElseGet(CategoryScales::usual),
        Optional.empty(), figures.values().stream().map(Achievements::shares).findFirst().orElse(Shares.NONE));
  }

  /** The year by which a contract is judged; without a verified figure the one that has most to tell. */
  int year(PublishedContract contract) {
    return newest.getOrDefault(contract.contractId(), Tally
        .yearToTell(IntStream.rangeClosed(contract.firstYear(), contract.lastYear()).boxed().toList(), today));
  }

  Score score(PublishedContract contract) {
    int year = year(contract);
    return figures(year).ofContract(contract.contractId(), year, WHOLE_YEAR, VERIFIED);
  }

  Scored scored(PublishedContract contract) {
    int year = year(contract);
    return Scores.ofContract(figures(year), contract.contractId(), year);
  }

  /** A mission by the newest year of the contracts that serve it; there is at least one. */
  Scored mission(UUID mission, List<PublishedContract> serving) {
    int year = serving.stream().mapToInt(this::year).max().orElseThrow();
    return Scores.of(figures(year), figures(year).ofMission(mission, year, WHOLE_YEAR, VERIFIED), year);
  }
}
