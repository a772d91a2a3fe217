package id.lelangkinerja.demo;

import id.lelangkinerja.measurement.Correcting;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Replies;
import id.lelangkinerja.measurement.Returning;
import id.lelangkinerja.measurement.Submitting;
import id.lelangkinerja.measurement.Verifying;
import id.lelangkinerja.scoring.Aggregation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One value's way: written down with its evidence and handed in, verified, given back, corrected. */
@Component
class Reporting {
  /** BPS publishes growth first as a provisional figure. */
  private static final String REVISED_LATER = "PERTUMBUHAN";
  private static final int FEWEST_CASES = 400;
  private static final int MORE_CASES = 900;
  private static final Replies SAID = Replies
      .toAll("Sudah diperiksa dengan pengelola data; penyebabnya dibahas di rapat bulanan (contoh).");
  private final Writing writing;
  private final Proving proving;
  private final Submitting submitting;
  private final Verifying verifying;
  private final Returning returning;
  private final Correcting correcting;
  private final Stage stage;

  Reporting(Writing writing, Proving proving, Submitting submitting, Verifying verifying,
      Returning returning, Correcting correcting, Stage stage) {
    this.writing = writing;
    this.proving = proving;
    this.submitting = submitting;
    this.verifying = verifying;
    this.returning = returning;
    this.correcting = correcting;
    this.stage = stage;
  }

  /**
   * A value to be reported; with the page that published it, or null where it is a sample; with evidence or without.
   */
  record Report(PlayQuery.Awaited period, PlayQuery.Promise promise, String reporter, BigDecimal value,
      @Nullable String source, boolean withEvidence) {
    MeasurementId id() {
      return new MeasurementId(period.measurementId());
    }

    Report times(BigDecimal factor) {
      return new Report(period, promise, reporter,
          value.multiply(factor).setScale(promise.decimals(), RoundingMode.HALF_UP), source, withEvidence);
    }

    String note() {
      return source == null
          ? withEvidence ? "Angka contoh untuk peragaan." : "Angka contoh untuk peragaan; buktinya menyusul."
          : "Sumber: " + source;
    }
  }

  void handIn(Report report) {
    writing.write(report, figure(report));
    submit(report);
  }

  /** Proves and hands in what stands written down already. */
  void submit(Report report) {
    prove(report, figure(report));
    submitting.submit(stage.as(report.reporter()), report.id(), SAID);
  }

  void verify(Report report) {
    verifying.verify(stage.as("inspektorat"), report.id());
  }

  void giveBack(Report report, String reason) {
    returning.giveBack(stage.as("inspektorat"), report.id(), reason);
  }

  /** Opens a verified figure again and hands in the right one. */
  void correct(Report report, String reason) {
    correcting.correct(stage.as(report.reporter()), report.id(), reason);
    handIn(report);
  }

  /** The figure as it is written down, or put in place of another. */
  static NewValue figure(Report report) {
    return report.promise().aggregation() == Aggregation.RATIO
        ? ratio(report)
        : NewValue.of(report.value(), report.note())
            .provisional(report.source() == null && report.period().code().equals(REVISED_LATER));
  }

  private void prove(Report report, NewValue value) {
    if (report.withEvidence()) {
      proving.prove(stage.as(report.reporter()), report, value.numerator() == null ? 0 : value.numerator().intValue());
    }
  }

  /** A per cent out of as many cases as came up in that period. */
  private static NewValue ratio(Report report) {
    var period = report.period();
    var cases = BigDecimal.valueOf(FEWEST_CASES
        + Chance.of(MORE_CASES / 4, period.contract(), period.code(), period.endsOn().toString())
        + Chance.of(MORE_CASES, period.contract(), period.code()));
    return NewValue.of(report.value().multiply(cases).movePointLeft(2).setScale(0, RoundingMode.HALF_UP), cases,
        report.note());
  }
}
