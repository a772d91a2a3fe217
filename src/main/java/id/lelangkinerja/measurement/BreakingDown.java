package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breaks a figure that is written down into the parts that its indicator asks for; they add up to it, or are refused. */
@Service
public class BreakingDown {
  private final MeasurementRepository measurements;
  private final PartQuery known;
  private final PartRepository parts;

  BreakingDown(MeasurementRepository measurements, PartQuery known, PartRepository parts) {
    this.measurements = measurements;
    this.known = known;
    this.parts = parts;
  }

  /**
   * By who writes the figure down, after that, with all of its parts by the number of their category, or none yet. Refused beside the
   * fields: REQUIRED, BREAKDOWN_DIFFERS with both sums.
   */
  @Transactional
  public void down(Acting who, MeasurementId id, Map<Integer, Part> told) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.mayReport(who, figure), Reason.NOT_YOURS);
    Refused.unless(figure.drafted(), Reason.MEASUREMENT_NOT_DRAFTED);
    if (told.isEmpty()) {
      return;
    }
    var asked = known.asked(who.region(), id);
    boolean ratio = figure.aggregation() == Aggregation.RATIO;
    for (var category : asked) {
      if (!told.containsKey(category.no())) {
        throw new Refused(Reason.REQUIRED).at(PartForm.field(ratio, category.no()));
      }
    }
    parts.replace(who, figure, asked, told);
    addUp(known.sums(who.region(), id));
  }

  /**
   * Keeps the parts of a draft as far as they are typed, in place of those that stand: whether they are all there and add up is asked when
   * the figure is handed in. Within the caller's transaction, by who writes the figure down.
   */
  void keep(Acting who, MeasurementId id, Map<Integer, Part> told) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.mayReport(who, figure), Reason.NOT_YOURS);
    parts.replace(who, figure, known.asked(who.region(), id), told);
  }

  /**
   * Within the caller's transaction, before a figure is handed in: BREAKDOWN_MISSING at the first category without a part,
   * also where it is asked only since the figure was written down; BREAKDOWN_DIFFERS.
   */
  void complete(Acting who, Measurement figure) {
    var sums = known.sums(who.region(), figure.id());
    if (sums.missing() > 0) {
      throw new Refused(Reason.BREAKDOWN_MISSING)
          .at(PartForm.field(figure.aggregation() == Aggregation.RATIO, sums.missing()));
    }
    addUp(sums);
  }

  private static void addUp(PartQuery.Sums sums) {
    if (sums.told() == 0) {
      return;
    }
    if (sums.wholeNumerator() == null) {
      same(sums.value(), sums.whole(), "part-1");
    } else {
      same(sums.numerator(), sums.wholeNumerator(), "part-numerator-1");
      same(sums.denominator(), sums.wholeDenominator(), "part-denominator-1");
    }
  }

  private static void same(@Nullable BigDecimal sum, @Nullable BigDecimal whole, String field) {
    if (sum == null || whole == null || sum.compareTo(whole) != 0) {
      throw new Refused(Reason.BREAKDOWN_DIFFERS, plain(sum), plain(whole)).at(field);
    }
  }

  private static BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
