package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What waits for a planner here: rounds with drafts to be finished and opened, but for those that open by themselves.
 */
@Component
class RoundsToOpen implements Waiting {
  private static final int MOST = 50;
  private final RoundListQuery rounds;

  RoundsToOpen(RoundListQuery rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    if (!Rules.mayPlan(who)) {
      return List.of();
    }
    return rounds.rounds(who, Words.of(""), Sorting.own(), MOST, 0).stream()
        .filter(round -> Rules.mayOpen(who, round.lots()) && !round.opensItself())
        .map(round -> new Task(round.lots().isEmpty() ? "round.waiting.lots" : "round.waiting.open", round.name(),
            round.opensAt(), links.auction().roundCheck(round.id().value())))
        .toList();
  }
}
