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

/**
 * Rewords an objective, gives it another number, moves it to another goal of the same term, or has it measured
 * otherwise.
 */
@Service
public class RevisingObjective {
  private final BranchQuery branches;
  private final BranchRepository rows;
  private final TreeRepository tree;
  private final AssigningIndicators assigning;
  private final History history;

  RevisingObjective(BranchQuery branches, BranchRepository rows, TreeRepository tree, AssigningIndicators assigning,
      History history) {
    this.branches = branches;
    this.rows = rows;
    this.tree = tree;
    this.assigning = assigning;
    this.history = history;
  }

  /**
   * Replaces what stood in the version that was seen, with the indicators that measure it. Where the number is another
   * objective's of the same goal, the two exchange theirs; in another goal it must be free. Refused where another edit
   * was faster.
   */
  @Transactional
  public void revise(Acting who, UUID objective, int seenVersion, NewBranch now, List<UUID> measuredBy) {
    Rules.onlyPlanner(who);
    Rules.checkNumber(now.no());
    var before = branches.objective(who.region(), objective).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    boolean moved = !now.above().equals(before.above());
    if (branches.goals(who.region(), before.termId()).stream()
        .noneMatch(each -> each.value().equals(now.above().toString()))) {
      throw new Refused(Reason.NO_CHOICE).at("above");
    }
    if (moved && tree.hasObjectiveNo(who.region(), now.above(), now.no())) {
      throw new Refused(Reason.OBJECTIVE_NO_TAKEN).at("no");
    }
    Refused.unless(rows.reviseObjective(who.region(), before, seenVersion, now), Reason.CHANGED_MEANWHILE);
    var after = branches.objective(who.region(), objective).orElseThrow();
    if (!after.number().equals(before.number())) {
      history.record(who, moved ? "objective.moved" : "objective.renumbered", Kind.OBJECTIVE, objective,
          before.number() + " → " + after.number());
    }
    if (!after.text().equals(before.text())) {
      history.record(who, "objective.reworded", Kind.OBJECTIVE, objective, after.text());
    }
    assigning.toObjective(who, objective, measuredBy);
  }
}
