package id.lelangkinerja.planning;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Problems and indicators, for everybody. */
@Component
@Order(40)
class PlanningFindable implements Findable {
  private final ProblemQuery problems;
  private final IndicatorQuery indicators;

  PlanningFindable(ProblemQuery problems, IndicatorQuery indicators) {
    this.problems = problems;
    this.indicators = indicators;
  }

  @Override
  public List<Found> find(@Nullable Acting who, RegionHere here, Words words) {
    var links = Links.of(here);
    var shown = problems.search(here.id(), ProblemSearch.of(words), 0, MOST).stream()
        .map(problem -> new Hit(problem.title(), problem.code(), links.problem(problem.problemId()))).toList();
    var measured = indicators.search(here.id(), words, null, 0, MOST).stream()
        .map(indicator -> new Hit(indicator.name(), indicator.code(), links.indicator(indicator.indicatorId())))
        .toList();
    return List.of(
        new Found("search.problems", problems.count(here.id(), ProblemSearch.of(words)), shown,
            words.in(links.problems())),
        new Found("search.indicators", indicators.count(here.id(), words, null), measured,
            words.in(links.indicators())));
  }
}
