package id.lelangkinerja.portal;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.MissionPage;
import id.lelangkinerja.portal.page.MissionsPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The missions that the contracts serve, and each with its goals, its indicators and its contracts. */
@RegionController
class MissionsController {
  private final PlanQuery plan;
  private final IndicatorQuery indicators;
  private final ContractQuery contracts;
  private final FigureQuery figures;
  private final Today today;

  MissionsController(PlanQuery plan, IndicatorQuery indicators, ContractQuery contracts, FigureQuery figures,
      Today today) {
    this.plan = plan;
    this.indicators = indicators;
    this.contracts = contracts;
    this.figures = figures;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/missions")
  Screen list(RegionHere here) {
    var region = here.id();
    var all = contracts.found(region, ContractSearch.all(), FrontController.MOST);
    var board = Scoreboard.of(region, all, today.date().getYear(), figures, today.date());
    var missions = plan.missions(region);
    return Screen.of("portal/missions",
        new MissionsPage(plan.terms(region).stream()
            .map(term -> new MissionsPage.Term(term.name(), missions.stream()
                .filter(each -> each.termId().equals(term.termId())).map(each -> line(each, all, board)).toList()))
            .filter(term -> !term.missions().isEmpty()).toList()));
  }

  private static MissionsPage.Line line(PlanQuery.Mission mission, List<PublishedContract> all, Scoreboard board) {
    var serving = all.stream().filter(each -> mission.missionId().equals(each.missionId())).toList();
    var score = serving.isEmpty() ? null : board.mission(mission.missionId(), serving);
    return new MissionsPage.Line(mission.missionId(), mission.no(), mission.text(), serving.size(), score,
        score == null ? 0 : Years.width(score.percent()));
  }

  @OpenToAll
  @GetMapping("/missions/{mission}")
  Screen show(RegionHere here, @PathVariable UUID mission, Form asked) {
    var region = here.id();
    var found = plan.mission(region, mission).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var serving = contracts.found(region, ContractSearch.ofMission(mission), FrontController.MOST);
    var reached = figures.ofMission(region, mission);
    return Screen.of("portal/mission",
        new MissionPage(new MissionPage.Face(mission, found.no(), found.text(), found.termName()),
            headline(found, serving.size(), reached), goals(region, mission),
            ProblemController.lines(indicators.ofMission(region, mission), asked.reader()),
            Lines.of(serving, Scoreboard.of(reached)), Years.of(reached)));
  }

  private List<MissionPage.Goal> goals(id.lelangkinerja.platform.RegionId region, UUID mission) {
    var objectives = plan.objectives(region, mission);
    return plan.goals(region, mission).stream().map(goal -> new MissionPage.Goal(goal.text(), objectives.stream()
        .filter(each -> each.goalId().equals(goal.goalId())).map(PlanQuery.Objective::text).toList())).toList();
  }

  private static Sentence headline(PlanQuery.Mission mission, int serving, Achievements reached) {
    if (serving == 0) {
      return Sentence.of("portal.mission-none", mission.no(), mission.text());
    }
    return Sentence.of("portal.mission-headline", mission.no(), mission.text(), serving, Telling.of(reached));
  }
}
