package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rewords a problem as more becomes known of it; its code stays. */
@Service
public class RewordingProblem {
  private final ProblemRepository problems;
  private final IndicatorRepository indicators;
  private final History history;

  RewordingProblem(ProblemRepository problems, IndicatorRepository indicators, History history) {
    this.problems = problems;
    this.indicators = indicators;
    this.history = history;
  }

  /** Replaces what stood in the version which the planner saw; refused where another edit was faster. */
  @Transactional
  public void reword(Acting who, UUID problem, int seenVersion, ProblemFacts facts) {
    Rules.onlyPlanner(who);
    Refused.unless(problems.has(who.region(), problem), Reason.NOT_FOUND_HERE);
    Rules.check(facts);
    indicators.requireAll(who.region(), facts.indicators());
    Refused.unless(problems.reword(who.region(), problem, seenVersion, facts), Reason.CHANGED_MEANWHILE);
    problems.show(who.region(), problem, facts.indicators());
    history.record(who, "problem.reworded", Kind.PROBLEM, problem);
  }
}
