package id.lelangkinerja.portal;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.planning.Figure;
import id.lelangkinerja.planning.Rules;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.IndicatorLine;
import id.lelangkinerja.portal.page.ProblemPage;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One problem: what is known of it, which indicators show it, and who has promised to solve it. */
@RegionController
class ProblemController {
  private final ProblemQuery problems;
  private final IndicatorQuery indicators;
  private final ContractQuery contracts;
  private final AwardQuery awards;
  private final FigureQuery figures;
  private final ActQuery acts;
  private final Today today;

  ProblemController(ProblemQuery problems, IndicatorQuery indicators, ContractQuery contracts, AwardQuery awards,
      FigureQuery figures, ActQuery acts, Today today) {
    this.problems = problems;
    this.indicators = indicators;
    this.contracts = contracts;
    this.awards = awards;
    this.figures = figures;
    this.acts = acts;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/problems/{problem}")
  Screen show(@Nullable Acting who, RegionHere here, @PathVariable UUID problem, Form asked) {
    var region = here.id();
    var found = problems.find(region, problem).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var lots = problems.lots(region, problem);
    var answering = lots.isEmpty()
        ? List.<PublishedContract>of()
        : contracts.found(region, ContractSearch.all(), FrontController.MOST).stream()
            .filter(each -> lots.contains(each.lotId())).toList();
    var board = Scoreboard.of(region, answering, today.date().getYear(), figures, today.date());
    return Screen.of("portal/problem", new ProblemPage(facts(found),
        lines(indicators.ofProblem(region, problem), asked.reader()), Lines.of(answering, board),
        awards.all(region).stream().filter(each -> each.contractId() == null && lots.contains(each.lotId()))
            .map(each -> new ProblemPage.Lot(each.lotId(), each.title(), each.agencyName(), each.decidedAt())).toList(),
        acts.of(region, Kind.PROBLEM, problem), who != null && Rules.mayPlan(who)));
  }

  private static ProblemPage.Facts facts(ProblemQuery.Problem found) {
    return new ProblemPage.Facts(found.problemId(), found.code(), found.title(),
        Choices.key("problem-class", found.problemClass()), found.description(), orNothing(found.place()),
        orNothing(found.year()), orNothing(found.evidence()), found.source(), Sources.link(found.source()),
        found.withdrawnOn(), orNothing(found.withdrawnReason()));
  }

  static List<IndicatorLine> lines(Collection<IndicatorQuery.Newest> indicators, Locale reader) {
    return indicators.stream()
        .map(each -> new IndicatorLine(each.indicatorId(), each.name(), each.unit(),
            Figure.shown(each.value(), each.label(), each.decimals(), reader), orNothing(each.year())))
        .toList();
  }

  private static String orNothing(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }
}
