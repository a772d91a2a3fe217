package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a problem off the register, with a reason. One that no lot ever took up disappears; one that a lot took up is
 * withdrawn: it stays readable, since promises were made on it, and no further lot can take it up.
 */
@Service
public class RemovingProblem {
  private final ProblemQuery problems;
  private final ProblemRepository rows;
  private final List<ProblemUse> uses;
  private final History history;
  private final Clock clock;

  RemovingProblem(ProblemQuery problems, ProblemRepository rows, List<ProblemUse> uses, History history, Clock clock) {
    this.problems = problems;
    this.rows = rows;
    this.uses = List.copyOf(uses);
    this.history = history;
    this.clock = clock;
  }

  /** Removes or withdraws it; true where it stays readable. */
  @Transactional
  public boolean remove(Acting who, UUID problem, String reason) {
    Rules.onlyPlanner(who);
    var found = problems.find(who.region(), problem).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(found.withdrawnOn() == null, Reason.PROBLEM_WITHDRAWN);
    boolean used = uses.stream().anyMatch(each -> each.tookUp(who, problem));
    if (used) {
      rows.withdraw(who.region(), problem, LocalDate.ofInstant(clock.instant(), Texts.ZONE), reason);
      history.record(who, "problem.withdrawn", Kind.PROBLEM, problem, reason);
    } else {
      rows.remove(who.region(), problem);
      history.record(who, "problem.removed", Kind.PROBLEM, problem, found.code() + " " + found.title() + ": " + reason);
    }
    return used;
  }
}
