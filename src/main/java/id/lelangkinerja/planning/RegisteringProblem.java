package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a problem that the public suffers, with what shows it and who says so. */
@Service
public class RegisteringProblem {
  private final ProblemRepository problems;
  private final IndicatorRepository indicators;
  private final History history;

  RegisteringProblem(ProblemRepository problems, IndicatorRepository indicators, History history) {
    this.problems = problems;
    this.indicators = indicators;
    this.history = history;
  }

  /** Registers the problem; returns its id. */
  @Transactional
  public UUID register(Acting who, NewProblem problem) {
    Rules.onlyPlanner(who);
    Rules.check(problem);
    if (problems.hasCode(who.region(), problem.code())) {
      throw new Refused(Reason.PROBLEM_CODE_TAKEN).at("code");
    }
    indicators.requireAll(who.region(), problem.facts().indicators());
    var id = UUID.randomUUID();
    problems.add(who.region(), id, problem);
    problems.show(who.region(), id, problem.facts().indicators());
    history.record(who, "problem.registered", Kind.PROBLEM, id);
    return id;
  }
}
