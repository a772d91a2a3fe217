package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rewords a goal, gives it another number, or moves it to another mission of the same term. */
@Service
public class RevisingGoal {
  private final BranchQuery branches;
  private final BranchRepository rows;
  private final TreeRepository tree;
  private final History history;

  RevisingGoal(BranchQuery branches, BranchRepository rows, TreeRepository tree, History history) {
    this.branches = branches;
    this.rows = rows;
    this.tree = tree;
    this.history = history;
  }

  /**
   * Replaces what stood in the version that was seen. Where the number is another goal's of the same mission, the two
   * exchange theirs; in another mission it must be free. Refused where another edit was faster.
   */
  @Transactional
  public void revise(Acting who, UUID goal, int seenVersion, NewBranch now) {
    Rules.onlyPlanner(who);
    Rules.checkNumber(now.no());
    var before = branches.goal(who.region(), goal).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    boolean moved = !now.above().equals(before.above());
    if (branches.missions(who.region(), before.termId()).stream()
        .noneMatch(each -> each.value().equals(now.above().toString()))) {
      throw new Refused(Reason.NO_CHOICE).at("above");
    }
    if (moved && tree.hasGoalNo(who.region(), now.above(), now.no())) {
      throw new Refused(Reason.GOAL_NO_TAKEN).at("no");
    }
    Refused.unless(rows.reviseGoal(who.region(), before, seenVersion, now), Reason.CHANGED_MEANWHILE);
    var after = branches.goal(who.region(), goal).orElseThrow();
    if (!after.number().equals(before.number())) {
      history.record(who, moved ? "goal.moved" : "goal.renumbered", Kind.GOAL, goal,
          before.number() + " → " + after.number());
    }
    if (!after.text().equals(before.text())) {
      history.record(who, "goal.reworded", Kind.GOAL, goal, after.text());
    }
  }
}
