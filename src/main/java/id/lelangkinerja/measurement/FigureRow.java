package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment and one of its periods, or none where none is awaited: what {@link Achievements#of} is computed from.
 * One that reads only what is published leaves the reported figures out, and a state of SUBMITTED then says that
 * there is one.
 */
public record FigureRow(UUID contractId, String number, String title, UUID agencyId, String agencyShortName,
    @Nullable UUID missionId, UUID commitmentId, UUID indicatorId, String name, String unit, int decimals,
    BigDecimal weight, int year, BigDecimal target, Polarity polarity, Aggregation aggregation, Frequency frequency,
    LowerFormula lowerFormula, boolean fromBaseline, BigDecimal baseline, BigDecimal cap, @Nullable Integer period,
    @Nullable LocalDate dueOn, @Nullable MeasurementState state, @Nullable BigDecimal reportedValue,
    @Nullable BigDecimal reportedNumerator, @Nullable BigDecimal reportedDenominator,
    @Nullable BigDecimal verifiedValue, @Nullable BigDecimal verifiedNumerator,
    @Nullable BigDecimal verifiedDenominator, @Nullable Instant toldAt, @Nullable UUID countsFor,
    boolean guard) {

  Pledge pledge() {
    return new Pledge(contractId, number, title, agencyId, agencyShortName, missionId, commitmentId, indicatorId, name,
        unit, decimals, weight, year, target, guard);
  }

  Definition definition() {
    return new Definition(polarity, aggregation, frequency, lowerFormula, fromBaseline, Units.per(unit), baseline, cap);
  }

  /**
   * A figure that was returned does not stand; where an earlier one was verified, that one does, as its verifier left
   * it.
   */
  Optional<Figure> figure() {
    if (period == null || dueOn == null || countsFor == null) {
      return Optional.empty();
    }
    if (state == MeasurementState.SUBMITTED && reportedValue == null && verifiedValue == null) {
      return Optional.of(Figure.unseen(countsFor, period));
    }
    var verified = value(period, verifiedValue, verifiedNumerator, verifiedDenominator);
    var reported = state == MeasurementState.SUBMITTED
        ? value(period, reportedValue, reportedNumerator, reportedDenominator)
        : verified;
    return Optional.of(new Figure(countsFor, period, dueOn, reported, verified));
  }

  private static @Nullable PeriodValue value(int period, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {
    return value == null ? null : new PeriodValue(period, value, numerator, denominator);
  }
}
