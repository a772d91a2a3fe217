package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.Breakdown;
import id.lelangkinerja.measurement.page.MeasurementPage;
import id.lelangkinerja.measurement.page.Questions;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.web.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds what a figure's page asks its reporter for: the draft, the breakdown and the questions. */
@Component
class ReportPages {
  private final Asking asking;
  private final PartQuery parts;
  private final SoFarQuery years;

  ReportPages(Asking asking, PartQuery parts, SoFarQuery years) {
    this.asking = asking;
    this.parts = parts;
    this.years = years;
  }

  /** What is written down so far, with the parts of the newest version that has some. */
  Form draft(RegionId region, MeasurementId id, List<DetailQuery.Version> versions, Locale reader) {
    var draft = Drafts.form(versions, reader);
    draft.beside(PartForm.written(parts.written(region, id), reader));
    return draft;
  }

  /** What the year had before, where its periods add up and this is not the first of them. */
  MeasurementPage.@Nullable SoFar soFar(RegionId region, MeasurementId id, DetailQuery.Detail detail) {
    if (detail.aggregation() != Aggregation.SUM || detail.period() == 1) {
      return null;
    }
    var before = years.before(region, id);
    return new MeasurementPage.SoFar(before.earlier(), before.missing());
  }

  /** The newest version, read back to who typed it; null where nothing is written down. */
  MeasurementPage.@Nullable ReadBack readBack(RegionId region, MeasurementId id, List<DetailQuery.Version> versions,
      List<DetailQuery.Evidence> evidence, Locale reader) {
    if (versions.isEmpty()) {
      return null;
    }
    var newest = versions.getFirst();
    var typed = newest.cumulative();
    return new MeasurementPage.ReadBack(newest.value(), Spelled.of(typed == null ? newest.value() : typed, reader),
        evidence.stream().anyMatch(each -> each.version() == newest.version()),
        typed == null ? null : counted(typed, newest, years.before(region, id)));
  }

  private static MeasurementPage.Counted counted(BigDecimal typed, DetailQuery.Version version,
      SoFarQuery.SoFar before) {
    var stands = Objects.requireNonNullElse(version.adjusted(), version.value());
    return new MeasurementPage.Counted(typed, before.missing() == null ? before.earlier().add(stands) : null);
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
