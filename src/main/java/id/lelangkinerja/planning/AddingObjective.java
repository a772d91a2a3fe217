package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds an objective (sasaran) to a goal, with the indicators that measure it. */
@Service
public class AddingObjective {
  private final TreeRepository tree;
  private final IndicatorRepository indicators;
  private final History history;

  AddingObjective(TreeRepository tree, IndicatorRepository indicators, History history) {
    this.tree = tree;
    this.indicators = indicators;
    this.history = history;
  }

  /** Adds the objective under its number, 1 to 99 and free in the goal; returns its id. */
  @Transactional
  public UUID add(Acting who, UUID goal, int no, String text, List<UUID> measuredBy) {
    Rules.onlyPlanner(who);
    Rules.checkNumber(no);
    Refused.unless(tree.hasGoal(who.region(), goal), Reason.NOT_FOUND_HERE);
    if (tree.hasObjectiveNo(who.region(), goal, no)) {
      throw new Refused(Reason.OBJECTIVE_NO_TAKEN).at("no");
    }
    indicators.requireAll(who.region(), measuredBy);
    var id = UUID.randomUUID();
    tree.addObjective(who.region(), id, goal, no, text);
    tree.measure(who.region(), id, measuredBy);
    history.record(who, "objective.added", Kind.OBJECTIVE, id);
    return id;
  }
}
