package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes a goal that no objective hangs on. */
@Service
public class RemovingGoal {
  private final BranchQuery branches;
  private final BranchRepository rows;
  private final History history;

  RemovingGoal(BranchQuery branches, BranchRepository rows, History history) {
    this.branches = branches;
    this.rows = rows;
    this.history = history;
  }

  /** Removes it; the history of its mission keeps its words. */
  @Transactional
  public void remove(Acting who, UUID goal) {
    Rules.onlyPlanner(who);
    var found = branches.goal(who.region(), goal).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(!rows.hasObjectives(who.region(), goal), Reason.GOAL_HAS_OBJECTIVES);
    rows.removeGoal(who.region(), goal);
    history.record(who, "goal.removed", Kind.MISSION, found.above(), found.number() + " " + found.text());
  }
}
