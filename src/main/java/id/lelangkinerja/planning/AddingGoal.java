package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a goal (tujuan) to a mission of a term. */
@Service
public class AddingGoal {
  private final TreeRepository tree;
  private final History history;

  AddingGoal(TreeRepository tree, History history) {
    this.tree = tree;
    this.history = history;
  }

  /** Adds the goal under its number, 1 to 99 and free in the mission; returns its id. */
  @Transactional
  public UUID add(Acting who, UUID mission, int no, String text) {
    Rules.onlyPlanner(who);
    Rules.checkNumber(no);
    Refused.unless(tree.hasMission(who.region(), mission), Reason.NOT_FOUND_HERE);
    if (tree.hasGoalNo(who.region(), mission, no)) {
      throw new Refused(Reason.GOAL_NO_TAKEN).at("no");
    }
    var id = UUID.randomUUID();
    tree.addGoal(who.region(), id, mission, no, text);
    history.record(who, "goal.added", Kind.GOAL, id);
    return id;
  }
}
