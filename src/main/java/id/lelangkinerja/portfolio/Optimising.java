package id.lelangkinerja.portfolio;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.UUID;

/** Proposes the portfolio that is worth most. */
public final class Optimising {
  private Optimising() {}

  /**
   * The best portfolio found. Covers come before value: they lack as little as possible, in sum, as far as the effort
   * shows.
   */
  public static Proposal propose(Competition competition, Effort effort) {
    var searching = new Searching(competition, new Selection(competition), effort);
    searching.search();
    if (!shortfalls(competition, searching.best()).isEmpty()) {
      var covering = Selection.of(competition, Covering.search(new Indexed(competition), effort.steps()));
      searching = new Searching(competition.lowered(covering), covering, effort);
      searching.search();
    }
    return proposal(competition, searching);
  }

  private static Proposal proposal(Competition competition, Searching searching) {
    var best = searching.best();
    var explaining = new Explaining(best);
    var lost = competition.contenders().stream().filter(each -> !best.has(each)).map(explaining::why).toList();
    return new Proposal(best.chosen().stream().map(Contender::bid).collect(toSet()), best.value(), searching.bound(),
        best.spent(), shortfalls(competition, best), lost);
  }

  private static Map<UUID, Integer> shortfalls(Competition competition, Selection selection) {
    return competition.covers().stream().filter(cover -> selection.reach(cover) < cover.least())
        .collect(toMap(Cover::key, cover -> cover.least() - selection.reach(cover)));
  }
}
