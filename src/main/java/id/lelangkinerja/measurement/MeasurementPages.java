package id.lelangkinerja.measurement;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.measurement.page.MeasurementPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Builds the page of one measurement for one reader. */
@Component
class MeasurementPages {
  private final DetailQuery details;
  private final CalendarQuery calendar;
  private final HistoryQuery history;
  private final CopyQuery copies;
  private final VerdictPages verdicts;
  private final ReportPages reports;
  private final Clock clock;

  MeasurementPages(DetailQuery details, CalendarQuery calendar, HistoryQuery history, CopyQuery copies,
      VerdictPages verdicts, ReportPages reports, Clock clock) {
    this.details = details;
    this.calendar = calendar;
    this.history = history;
    this.copies = copies;
    this.verdicts = verdicts;
    this.reports = reports;
    this.clock = clock;
  }

  Screen screen(Acting who, RegionHere here, MeasurementId id, Locale reader) {
    var figure = details.visible(who, id);
    var detail = details.detail(who.region(), id);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    boolean own = Rules.reportsFor(who, figure.agency());
    var versions = details.versions(who.region(), id).stream().filter(each -> own || each.submittedAt() != null)
        .toList();
    var evidence = details.evidence(who, id);
    var neighbours = details.neighbours(who.region(), id);
    var before = before(neighbours, id, detail);
    boolean report = Rules.mayReport(who, figure);
    var may = new MeasurementPage.May(report, Rules.maySubmit(who, figure, today), report && figure.drafted(),
        Rules.mayVerify(who, figure), Rules.mayCorrect(who, figure), Rules.mayReopen(who, figure),
        !versions.isEmpty() && (own || Rules.verifiesThis(who, figure)));
    int version = versions.isEmpty() ? 0 : versions.getFirst().version();
    var shown = new Shows(Links.of(here), id, detail, may.attach() ? figure.version() : 0);
    return Screen.of("measurement/show",
        new MeasurementPage(id.value(),
            shown.facts(before, figure, calendar.openUntil(who, id).filter(day -> !day.isBefore(today)).orElse(null)),
            Tags.of(figure.state(), detail.dueOn(), figure.locked(), today), may,
            detail.aggregation() == Aggregation.RATIO, reports.draft(who.region(), id, versions, reader),
            reports.readBack(who.region(), id, versions, evidence, reader),
            report ? reports.soFar(who.region(), id, detail) : null,
            reports.questions(who.region(), id, may.attach(), reader),
            reports.breakdown(who.region(), figure, report, version),
            version,
            shown.versions(versions, evidence), shown.neighbours(neighbours),
            shown.checks(details.checks(who.region(), id), Rules.seesAll(who)),
            history.of(who.region(), Kind.MEASUREMENT, id.value()),
            may.attach() ? shown.earlier(copies.copyable(who, figure)) : List.of(),
            may.verify() ? verdicts.of(who, here, figure) : null));
  }

  /** What stood reported in the periods before, oldest first. */
  private static List<BigDecimal> before(List<DetailQuery.Neighbour> neighbours, MeasurementId id,
      DetailQuery.Detail detail) {
    return neighbours.stream().takeWhile(each -> !each.measurementId().equals(id.value()))
        .map(DetailQuery.Neighbour::reportedValue).filter(Objects::nonNull)
        .collect(java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(),
            values -> values.isEmpty() ? List.of(start(detail)) : values));
  }

  /** Before the first figure stands the baseline, of a sum its share of one period. */
  private static BigDecimal start(DetailQuery.Detail detail) {
    return Rollup.targetAt(detail.aggregation(), detail.baseline(), 1, detail.periods());
  }
}
