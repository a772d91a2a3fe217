package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a withdrawn problem on the register again, with a reason: from then on lots can take it up as before. */
@Service
public class RestoringProblem {
  private final ProblemRepository rows;
  private final History history;

  RestoringProblem(ProblemRepository rows, History history) {
    this.rows = rows;
    this.history = history;
  }

  /** Refused: NOT_YOURS for everyone but planners, NOT_FOUND_HERE where no such problem is withdrawn. */
  @Transactional
  public void restore(Acting who, UUID problem, String reason) {
    Rules.onlyPlanner(who);
    Refused.unless(rows.restore(who.region(), problem), Reason.NOT_FOUND_HERE);
    history.record(who, "problem.restored", Kind.PROBLEM, problem, reason);
  }
}
