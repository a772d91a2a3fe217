package id.lelangkinerja.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.planning.page.Named;
import id.lelangkinerja.planning.page.PlanningPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.region.RegionQuery.Term;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** The planning tree of a term, for everyone signed in. */
@RegionController
class PlanningPages {
  private final TreeQuery tree;
  private final RegionQuery regions;
  private final Clock clock;

  PlanningPages(TreeQuery tree, RegionQuery regions, Clock clock) {
    this.tree = tree;
    this.regions = regions;
    this.clock = clock;
  }

  @GetMapping("/planning")
  Screen show(Acting who, RegionHere here, Form asked) {
    var terms = regions.terms(here.id());
    var term = chosen(terms, asked.typed("term"));
    var others = terms.stream().filter(each -> !each.equals(term))
        .map(each -> new Named(each.termId(), each.name())).toList();
    return Screen.of("planning/tree", new PlanningPage(term == null ? "" : term.name(), others,
        term == null ? List.of() : missions(here, term.termId()), Rules.mayPlan(who)));
  }

  /** The term asked for; else the one of today; else the newest; null where the region has none yet. */
  private @Nullable Term chosen(List<Term> terms, String asked) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    return terms.stream().filter(term -> term.termId().toString().equals(asked)).findFirst()
        .or(() -> terms.stream().filter(term -> !today.isBefore(term.startsOn()) && !today.isAfter(term.endsOn()))
            .findFirst())
        .or(() -> terms.stream().findFirst()).orElse(null);
  }

  private List<PlanningPage.Mission> missions(RegionHere here, UUID term) {
    var goals = tree.goals(here.id(), term).stream().collect(groupingBy(TreeQuery.Goal::missionId));
    var objectives = tree.objectives(here.id(), term).stream().collect(groupingBy(TreeQuery.Objective::goalId));
    var measuring = tree.measuring(here.id(), term).stream().collect(groupingBy(TreeQuery.Measuring::objectiveId,
        mapping(each -> new Named(each.indicatorId(), each.name()), toList())));
    return regions.missions(here.id()).stream().filter(mission -> mission.termId().equals(term))
        .map(mission -> new PlanningPage.Mission(mission.missionId(), Integer.toString(mission.no()),
            mission.text(), goals.getOrDefault(mission.missionId(), List.of()).stream()
                .map(goal -> goal(mission.no() + "." + goal.no(), goal,
                    objectives.getOrDefault(goal.goalId(), List.of()), measuring))
                .toList()))
        .toList();
  }

  private static PlanningPage.Goal goal(String no, TreeQuery.Goal goal, List<TreeQuery.Objective> objectives,
      Map<UUID, List<Named>> measuring) {
    return new PlanningPage.Goal(goal.goalId(), no, goal.text(), objectives.stream()
        .map(objective -> new PlanningPage.Objective(objective.objectiveId(), no + "." + objective.no(),
            objective.text(), measuring.getOrDefault(objective.objectiveId(), List.of())))
        .toList());
  }
}
