package id.lelangkinerja.sampling;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns the visits of a drawn sample to those who check, before they set out; a visit that is somebody's goes to another with a reason. */
@Service
public class Assigning {
  private final SampleRepository samples;
  private final AssignmentRepository assignments;
  private final CheckerQuery checkers;
  private final RemindingVisits reminding;
  private final History history;
  private final Clock clock;

  Assigning(SampleRepository samples, AssignmentRepository assignments, CheckerQuery checkers,
      RemindingVisits reminding,
      History history, Clock clock) {
    this.samples = samples;
    this.assignments = assignments;
    this.checkers = checkers;
    this.reminding = reminding;
    this.history = history;
    this.clock = clock;
  }

  /**
   * By one who announces samples (NOT_YOURS). Refused at its fields: NO_VISIT_CHOSEN, VISIT_RECORDED, CHECKER_UNFIT for
   * who does not verify today, belongs to the visited agency or wrote the figure down, REASON_MISSING where a visit is
   * taken from somebody.
   */
  @Transactional
  public void assign(Acting who, UUID sample, List<UUID> visits, UUID checker, String reason) {
    samples.locked(who, sample);
    Refused.unless(Rules.mayAnnounce(who), Reason.NOT_YOURS);
    unless(!visits.isEmpty(), Reason.NO_VISIT_CHOSEN, "unassigned");
    var to = new PersonId(checker);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var named = checkers.all(who, today).stream().filter(each -> each.personId().equals(checker)).findFirst()
        .orElseThrow(() -> new Refused(Reason.CHECKER_UNFIT).at("checker"));
    var agencies = checkers.agencies(who, to, today).stream().map(AgencyId::new).collect(Collectors.toSet());
    boolean taken = false;
    int given = 0;
    for (var visit : visits.stream().distinct().toList()) {
      var drawn = assignments.drawn(who, sample, visit).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
      unless(!drawn.visited(), Reason.VISIT_RECORDED, "assigned");
      unless(Rules.isIndependent(to, agencies, drawn), Reason.CHECKER_UNFIT, "checker");
      if (!to.equals(drawn.checker())) {
        unless(drawn.checker() == null || !reason.isBlank(), Reason.REASON_MISSING, "reason");
        taken |= drawn.checker() != null;
        given++;
        assignments.assign(who, sample, visit, to, drawn.checker() == null ? null : reason.strip());
      }
    }
    if (given > 0) {
      reminding.assigned(who, sample, to, given);
    }
    history.record(who, taken ? "sample.reassigned" : "sample.assigned", Kind.SAMPLE, sample,
        named.name() + " (" + visits.size() + ")" + (taken ? ": " + reason.strip() : ""));
  }

  private static void unless(boolean holds, Reason reason, String field) {
    if (!holds) {
      throw new Refused(reason).at(field);
    }
  }
}
