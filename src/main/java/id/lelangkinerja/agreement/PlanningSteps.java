package id.lelangkinerja.agreement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the steps by which an agency reaches what its agreement in force promises. */
@Service
public class PlanningSteps {
  private final AgreementQuery agreements;
  private final StepQuery steps;
  private final StepRepository rows;
  private final History history;
  private final Clock clock;

  PlanningSteps(AgreementQuery agreements, StepQuery steps, StepRepository rows, History history, Clock clock) {
    this.agreements = agreements;
    this.steps = steps;
    this.rows = rows;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Plans one step more.
   *
   * @throws Refused NOT_FOUND_HERE where no agreement of the year is in force, NOT_YOURS, NO_CHOICE at "commitment" for
   *                 what it does not promise, AGREEMENT_PLAN_FALLS at the period by which less is planned than before
   */
  @Transactional
  public UUID add(Acting who, AgencyId agency, int year, PlannedStep planned) {
    check(who, agency, year, planned);
    var step = UUID.randomUUID();
    rows.add(who, step, agency, year, planned, clock.instant());
    history.record(who, "agreement.step-planned", Kind.AGREEMENT, step);
    return step;
  }

  /** Plans a step anew, by the same periods; what was reported stays. Refused as adding is. */
  @Transactional
  public void change(Acting who, AgencyId agency, int year, UUID id, PlannedStep planned) {
    var step = steps.step(who, agency, year, id);
    check(who, agency, year, planned);
    if (planned.planned().size() != step.periods()) {
      throw new IllegalArgumentException(planned.planned().size() + " figures for " + step.periods() + " periods");
    }
    rows.change(who, id, planned);
    history.record(who, "agreement.step-changed", Kind.AGREEMENT, id);
  }

  /** Takes a step out of which nothing was reported; refused with NOT_YOURS, AGREEMENT_STEP_REPORTED. */
  @Transactional
  public void remove(Acting who, AgencyId agency, int year, UUID id) {
    var step = steps.step(who, agency, year, id);
    Refused.unless(Rules.mayPlan(who, agency), Reason.NOT_YOURS);
    Refused.unless(!step.isReported(), Reason.AGREEMENT_STEP_REPORTED);
    rows.remove(who, id);
    history.record(who, "agreement.step-removed", Kind.AGREEMENT, id, step.action());
  }

  private void check(Acting who, AgencyId agency, int year, PlannedStep planned) {
    var inForce = agreements.find(who, agency, year, AgreementState.IN_FORCE)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(Rules.mayPlan(who, agency), Reason.NOT_YOURS);
    if (inForce.promised().lines().stream().noneMatch(line -> line.commitmentId().equals(planned.commitmentId()))) {
      throw new Refused(Reason.NO_CHOICE).at("commitment");
    }
    if (planned.falls() > 0) {
      throw new Refused(Reason.AGREEMENT_PLAN_FALLS).at(StepForms.field(planned.falls()));
    }
  }
}
