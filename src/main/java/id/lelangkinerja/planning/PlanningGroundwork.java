package id.lelangkinerja.planning;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Groundwork;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The planner's part: goals and objectives, indicators with their series, problems. */
@Component
@Order(30)
class PlanningGroundwork implements Groundwork {
  private final PlanGroundQuery ground;
  private final Clock clock;

  PlanningGroundwork(PlanGroundQuery ground, Clock clock) {
    this.ground = ground;
    this.clock = clock;
  }

  @Override
  public List<Step> steps(Acting who, Links links) {
    if (!id.lelangkinerja.region.Rules.mayPrepare(who)) {
      return List.of();
    }
    var counts = ground.counts(who.region(), LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    return List.of(new Step("groundwork.goals", counts.goals(), 0, counts.goals() > 0, links.planning()),
        new Step("groundwork.objectives", counts.objectives(), counts.unmeasured(),
            counts.objectives() > counts.unmeasured(), links.planning()),
        new Step("groundwork.indicators", counts.indicators(), counts.silent(),
            counts.indicators() > counts.silent(), links.indicators()),
        new Step("groundwork.responsible", counts.indicators() - counts.orphaned(), counts.orphaned(),
            counts.indicators() > counts.orphaned(), links.indicators()),
        new Step("groundwork.problems", counts.problems(), counts.unshown(), counts.problems() > 0,
            links.problems()));
  }
}
