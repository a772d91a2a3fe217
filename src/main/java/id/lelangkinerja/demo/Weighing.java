package id.lelangkinerja.demo;

import id.lelangkinerja.award.Proposing;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.SettingCovers;
import org.springframework.stereotype.Component;

/** Says what the awards of a round must cover, and has worked out which bids to award together. */
@Component
class Weighing {
  private final SettingCovers covers;
  private final Proposing proposing;
  private final Stage stage;

  Weighing(SettingCovers covers, Proposing proposing, Stage stage) {
    this.covers = covers;
    this.proposing = proposing;
    this.stage = stage;
  }

  void cover(RoundId round, Plan plan) {
    var asked = plan.part().covers();
    if (asked != null) {
      covers.set(stage.as("perencana"), round, asked.entrySet().stream()
          .map(each -> new SettingCovers.Least(stage.id("misi-" + each.getKey()), each.getValue())).toList());
    }
  }

  void weigh(RoundId round) {
    proposing.propose(stage.as("sekda"), round);
  }
}
