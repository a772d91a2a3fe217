package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Figures that an agency owes, and figures that wait for a second pair of eyes. */
@Component
class MeasurementWaiting implements Waiting {
  private static final int MOST = 50;
  private final MeasurementQuery measurements;
  private final VerificationQuery verification;
  private final Clock clock;

  MeasurementWaiting(MeasurementQuery measurements, VerificationQuery verification, Clock clock) {
    this.measurements = measurements;
    this.verification = verification;
    this.clock = clock;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    return Stream.concat(owed(who, links), unverified(who, links)).toList();
  }

  private Stream<Task> owed(Acting who, Links links) {
    if (who.workplaces().length == 0) {
      return Stream.empty();
    }
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    return measurements.owed(who, today).stream()
        .map(row -> new Task(
            row.state() == MeasurementState.RETURNED ? "measurement.waiting.returned" : "measurement.waiting.due",
            object(row.indicatorName(), row.year(), row.period(), row.periods()), endOf(row.dueOn()),
            links.figures().measurement(row.measurementId())));
  }

  private Stream<Task> unverified(Acting who, Links links) {
    if (!Rules.verifiesAny(who)) {
      return Stream.empty();
    }
    return verification.page(who, 0, MOST).stream()
        .map(row -> new Task("measurement.waiting.verify",
            row.agencyName() + ", " + object(row.indicatorName(), row.year(), row.period(), row.periods()), null,
            links.figures().measurement(row.measurementId())));
  }

  private static String object(String indicator, int year, int period, int periods) {
    return indicator + " · " + year + (periods == 1 ? "" : " (" + period + "/" + periods + ")");
  }

  /** A term ends with its day. */
  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Texts.ZONE).toInstant().minusSeconds(60);
  }
}
