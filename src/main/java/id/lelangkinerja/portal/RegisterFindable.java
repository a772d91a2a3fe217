package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The registers that are open to all: problems, indicators and agencies, kecamatan and kelurahan among them. */
@Component
@Order(40)
class RegisterFindable implements Findable {
  private final ProblemListQuery problems;
  private final IndicatorListQuery indicators;
  private final AgencyListQuery agencies;

  RegisterFindable(ProblemListQuery problems, IndicatorListQuery indicators, AgencyListQuery agencies) {
    this.problems = problems;
    this.indicators = indicators;
    this.agencies = agencies;
  }

  @Override
  public List<Found> find(@Nullable Acting who, RegionHere here, Words words) {
    return List.of(problems(here, words), indicators(here, words), agencies(here, words));
  }

  private Found problems(RegionHere here, Words words) {
    var links = Links.of(here);
    var hits = problems.search(here.id(), ProblemSearch.of(words), Sorting.own(), 0, MOST).stream()
        .map(each -> new Hit(each.title(), each.code(), links.problem(each.problemId()))).toList();
    return new Found("search.problems", problems.count(here.id(), ProblemSearch.of(words)), hits,
        words.in(links.problems()));
  }

  private Found indicators(RegionHere here, Words words) {
    var links = Links.of(here);
    var hits = indicators.search(here.id(), words, null, Sorting.own(), 0, MOST).stream()
        .map(each -> new Hit(each.name(), each.code(), links.indicator(each.indicatorId()))).toList();
    return new Found("search.indicators", indicators.count(here.id(), words, null), hits,
        words.in(links.indicators()));
  }

  private Found agencies(RegionHere here, Words words) {
    var links = Links.of(here);
    var hits = agencies.search(here.id(), words, null, Sorting.own(), 0, MOST).stream()
        .map(each -> new Hit(each.name(), about(each), links.agency(each.agencyId()))).toList();
    return new Found("search.agencies", agencies.count(here.id(), words, null), hits, words.in(links.agencies()));
  }

  private static String about(AgencyListQuery.Entry agency) {
    var parent = agency.parentName();
    return parent == null ? agency.shortName() : parent;
  }
}
