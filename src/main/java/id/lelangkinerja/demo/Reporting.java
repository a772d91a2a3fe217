package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.measurement.AttachingEvidence;
import id.lelangkinerja.measurement.Drafting;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Returning;
import id.lelangkinerja.measurement.Submitting;
import id.lelangkinerja.measurement.Verifying;
import id.lelangkinerja.scoring.Aggregation;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reports values period by period, with evidence, and verifies them. */
@Component
class Reporting {
  private static final BigDecimal CASES = BigDecimal.valueOf(1000);
  private final Drafting drafting;
  private final AttachingEvidence attaching;
  private final Submitting submitting;
  private final Verifying verifying;
  private final Returning returning;
  private final PlayQuery play;
  private final Stage stage;

  Reporting(Drafting drafting, AttachingEvidence attaching, Submitting submitting, Verifying verifying,
      Returning returning, PlayQuery play, Stage stage) {
    this.drafting = drafting;
    this.attaching = attaching;
    this.submitting = submitting;
    this.verifying = verifying;
    this.returning = returning;
    this.play = play;
    this.stage = stage;
  }

  /** Who reports what: the reporter's sign-in name, values by indicator, and until when periods have ended. */
  record Reports(ContractId contract, String reporter, Map<String, List<BigDecimal>> values,
      Map<String, Map<String, String>> sources, List<Script.Sample> samples, LocalDate today) {}

  void report(Reports reports) {
    reports.values().forEach((code, values) -> {
      var periods = play.awaited(Foundations.MALANG, reports.contract(), code, reports.today());
      for (int at = 0; at < Math.min(values.size(), periods.size()); at++) {
        boolean newest = at == periods.size() - 1 && periods.get(at).endsOn().plusDays(90).isAfter(reports.today());
        report(reports, periods.get(at), values.get(at), newest);
      }
    });
  }

  /** The newest value is handed in and waits for the verifier; one early value was returned once. */
  private void report(Reports reports, PlayQuery.Awaited period, BigDecimal value, boolean newest) {
    var id = new MeasurementId(period.measurementId());
    stage.moveTo(period.endsOn().plusDays(4));
    var source = reports.sources().getOrDefault(period.code(), Map.of()).get(Integer.toString(period.year()));
    write(reports, period, value, source == null ? "Angka contoh untuk peragaan." : "Sumber: " + source);
    submitting.submit(stage.as(reports.reporter()), id);
    stage.moveTo(period.endsOn().plusDays(8));
    if (period.year() == 2020 && period.period() == 2) {
      returning.giveBack(stage.as("inspektorat"), id, "Rekap bulan Mei belum dilampirkan.");
      stage.moveTo(period.endsOn().plusDays(9));
      write(reports, period, value, "Rekap bulan Mei dilampirkan (contoh).");
      submitting.submit(stage.as(reports.reporter()), id);
    }
    if (!newest) {
      stage.moveTo(period.endsOn().plusDays(12));
      verifying.verify(stage.as("inspektorat"), id);
    }
  }

  private void write(Reports reports, PlayQuery.Awaited period, BigDecimal value, String note) {
    var id = new MeasurementId(period.measurementId());
    var who = stage.as(reports.reporter());
    drafting.save(who, id, isRatio(reports, period.code()) ? ratio(value, note) : NewValue.of(value, note));
    var evidence = "periode,indikator,nilai%n%d-%d,%s,%s%n".formatted(period.year(), period.period(), period.code(),
        value.toPlainString());
    attaching.attach(who, id, "bukti-%s-%d-%d.csv".formatted(period.code().toLowerCase(java.util.Locale.ROOT),
        period.year(), period.period()), new ByteArrayInputStream(evidence.getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean isRatio(Reports reports, String code) {
    return reports.samples().stream()
        .anyMatch(sample -> sample.code().equals(code) && sample.aggregation() == Aggregation.RATIO);
  }

  /** A per cent out of a thousand cases. */
  private static NewValue ratio(BigDecimal percent, String note) {
    return NewValue.of(percent.multiply(BigDecimal.TEN).setScale(0, RoundingMode.HALF_UP), CASES, note);
  }
}
