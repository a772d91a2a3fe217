package id.lelangkinerja.caselist;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.measurement.EvidenceApart;
import id.lelangkinerja.measurement.EvidencedFigure;
import id.lelangkinerja.measurement.EvidencedFigures;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays the cases beside a figure that is not handed in yet, takes them away, and deletes them when their day comes. */
@Service
public class KeepingCases {
  private final EvidencedFigures figures;
  private final CaseListRepository lists;
  private final Minimising minimising;
  private final Settings settings;
  private final History history;
  private final Clock clock;

  KeepingCases(EvidencedFigures figures, CaseListRepository lists, Minimising minimising, Settings settings,
      History history, Clock clock) {
    this.figures = figures;
    this.lists = lists;
    this.minimising = minimising;
    this.settings = settings;
    this.history = history;
    this.clock = clock;
  }

  /** Refused with NOT_FOUND_HERE, NOT_YOURS, MEASUREMENT_CLOSED, or CASES_TWICE at "file". */
  @Transactional
  public void lay(Acting who, MeasurementId id, Cases cases) {
    var figure = own(who, id);
    int months = settings.caseMonthsOn(who.region(), today());
    lists.lay(who, id, figure.version(), minimised(who, cases), figure.endsOn().plusMonths(months));
    figures.keep(who, figure, EvidenceApart.CASE_LIST);
    history.record(who, "cases.laid", Kind.MEASUREMENT, id.value(), Integer.toString(cases.rows().size()));
  }

  /** Takes the list of the draft away; throws NOT_FOUND_HERE where none is there. */
  @Transactional
  public void remove(Acting who, MeasurementId id) {
    var figure = own(who, id);
    Refused.unless(lists.remove(who, id, figure.version()), Reason.NOT_FOUND_HERE);
    figures.keepNoMore(who, figure, EvidenceApart.CASE_LIST);
    history.record(who, "cases.removed", Kind.MEASUREMENT, id.value());
  }

  /** Deletes the content of every list whose day has come; that it was there, and that it went, stays on record. */
  @Transactional
  public void deleteDue(RegionId region) {
    var program = Acting.installation(region);
    for (var figure : lists.removeDue(region, today())) {
      history.record(program, "cases.deleted", Kind.MEASUREMENT, figure);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private EvidencedFigure own(Acting who, MeasurementId id) {
    var figure = figures.locked(who, id);
    Refused.unless(figure.reports(), Reason.NOT_YOURS);
    Refused.unless(Parts.mayLay(figure), Reason.MEASUREMENT_CLOSED);
    return figure;
  }

  private Cases minimised(Acting who, Cases cases) {
    try {
      return minimising.minimised(who.region(), cases);
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
