package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.Breakdown;
import id.lelangkinerja.measurement.page.Questions;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.web.Form;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Builds what a figure's page asks its reporter for: the draft, the breakdown and the questions. */
@Component
class ReportPages {
  private final Asking asking;
  private final PartQuery parts;

  ReportPages(Asking asking, PartQuery parts) {
    this.asking = asking;
    this.parts = parts;
  }

  /** What is written down so far, with the parts of the newest version that has some. */
  Form draft(RegionId region, MeasurementId id, List<DetailQuery.Version> versions, Locale reader) {
    var draft = Drafts.form(versions, reader);
    draft.beside(PartForm.written(parts.written(region, id), reader));
    return draft;
  }

  Questions questions(RegionId region, MeasurementId id, boolean ask, Locale reader) {
    return asking.questions(region, id, ask, reader);
  }

  /** The fields where the figure is asked for, and the parts of the version that is shown. */
  Breakdown breakdown(RegionId region, Measurement figure, boolean ask, int version) {
    var told = parts.written(region, figure.id()).stream().filter(each -> each.version() == version).toList();
    return Breakdowns.of(ask ? parts.asked(region, figure.id()) : List.of(),
        figure.aggregation() == Aggregation.RATIO, told, Units.per(figure.unit()));
  }
}
