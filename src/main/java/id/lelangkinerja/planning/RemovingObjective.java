package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes an objective that no indicator measures. */
@Service
public class RemovingObjective {
  private final BranchQuery branches;
  private final BranchRepository rows;
  private final History history;

  RemovingObjective(BranchQuery branches, BranchRepository rows, History history) {
    this.branches = branches;
    this.rows = rows;
    this.history = history;
  }

  /** Removes it; the history of its goal keeps its words. */
  @Transactional
  public void remove(Acting who, UUID objective) {
    Rules.onlyPlanner(who);
    var found = branches.objective(who.region(), objective).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(!rows.isMeasured(who.region(), objective), Reason.OBJECTIVE_IS_MEASURED);
    rows.removeObjective(who.region(), objective);
    history.record(who, "objective.removed", Kind.GOAL, found.above(), found.number() + " " + found.text());
  }
}
