package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.planning.page.Named;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which indicators measure which objective, from either side; both histories tell of it. */
@Service
public class AssigningIndicators {
  private final BranchQuery branches;
  private final BranchRepository rows;
  private final IndicatorQuery indicators;
  private final IndicatorRepository registered;
  private final History history;

  AssigningIndicators(BranchQuery branches, BranchRepository rows, IndicatorQuery indicators,
      IndicatorRepository registered, History history) {
    this.branches = branches;
    this.rows = rows;
    this.indicators = indicators;
    this.registered = registered;
    this.history = history;
  }

  /** The objective is measured by these indicators and by no others. */
  @Transactional
  public void toObjective(Acting who, UUID objective, List<UUID> measuredBy) {
    Rules.onlyPlanner(who);
    Refused.unless(branches.objective(who.region(), objective).isPresent(), Reason.NOT_FOUND_HERE);
    registered.requireAll(who.region(), measuredBy);
    var before = new HashSet<>(branches.measuring(who.region(), objective).stream().map(Named::id).toList());
    var after = Set.copyOf(measuredBy);
    after.stream().filter(each -> !before.contains(each)).forEach(each -> assign(who, objective, each));
    before.stream().filter(each -> !after.contains(each)).forEach(each -> release(who, objective, each));
  }

  /** The indicator measures these objectives and no others. */
  @Transactional
  public void toIndicator(Acting who, UUID indicator, List<UUID> objectives) {
    Rules.onlyPlanner(who);
    Refused.unless(registered.has(who.region(), indicator), Reason.NOT_FOUND_HERE);
    if (!objectives.stream().allMatch(each -> branches.objective(who.region(), each).isPresent())) {
      throw new Refused(Reason.NO_CHOICE).at("objectives");
    }
    var before = new HashSet<>(branches.measured(who.region(), indicator));
    var after = Set.copyOf(objectives);
    after.stream().filter(each -> !before.contains(each)).forEach(each -> assign(who, each, indicator));
    before.stream().filter(each -> !after.contains(each)).forEach(each -> release(who, each, indicator));
  }

  private void assign(Acting who, UUID objective, UUID indicator) {
    rows.assign(who.region(), objective, indicator);
    history.record(who, "objective.measured", Kind.OBJECTIVE, objective, name(who, indicator));
    history.record(who, "indicator.assigned", Kind.INDICATOR, indicator, words(who, objective));
  }

  private void release(Acting who, UUID objective, UUID indicator) {
    rows.release(who.region(), objective, indicator);
    history.record(who, "objective.unmeasured", Kind.OBJECTIVE, objective, name(who, indicator));
    history.record(who, "indicator.released", Kind.INDICATOR, indicator, words(who, objective));
  }

  private String name(Acting who, UUID indicator) {
    return indicators.find(who.region(), indicator).orElseThrow().name();
  }

  private String words(Acting who, UUID objective) {
    return branches.objective(who.region(), objective).orElseThrow().text();
  }
}
