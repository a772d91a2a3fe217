package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lelangkinerja.planning.IndicatorUse.Stage;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureRulesTest {
  private static final ChangedMeasure BEFORE = measure("persen", Polarity.LOWER_IS_BETTER, Aggregation.LAST, 2,
      "a / b");
  private static final ChangedMeasure OTHER_UNIT = measure("orang", Polarity.LOWER_IS_BETTER, Aggregation.LAST, 2,
      "a / b");
  private static final ChangedMeasure TURNED = measure("persen", Polarity.HIGHER_IS_BETTER, Aggregation.LAST, 2,
      "a / b");
  private static final ChangedMeasure SUMMED = measure("persen", Polarity.LOWER_IS_BETTER, Aggregation.SUM, 2, "a / b");
  private static final ChangedMeasure COARSER = measure("persen", Polarity.LOWER_IS_BETTER, Aggregation.LAST, 0,
      "a / b");
  private static final ChangedMeasure FINER = measure("persen", Polarity.LOWER_IS_BETTER, Aggregation.LAST, 4, "a / b");
  private static final ChangedMeasure OTHER_FORMULA = measure("persen", Polarity.LOWER_IS_BETTER, Aggregation.LAST, 2,
      "a / c");

  @Test
  void what_nothing_builds_on_may_change() {
    for (var now : List.of(OTHER_UNIT, TURNED, SUMMED, COARSER, FINER, OTHER_FORMULA)) {
      assertThatCode(() -> MeasureRules.check(BEFORE, now, false, List.of())).doesNotThrowAnyException();
    }
    assertThat(refused(BEFORE, false)).isEqualTo(Reason.MEASURE_UNCHANGED);
  }

  @Test
  void a_published_figure_keeps_its_unit_and_nothing_else() {
    assertThat(refused(OTHER_UNIT, true)).isEqualTo(Reason.MEASURE_PUBLISHED);
    for (var now : List.of(TURNED, SUMMED, COARSER, FINER, OTHER_FORMULA)) {
      assertThatCode(() -> MeasureRules.check(BEFORE, now, true, List.of())).doesNotThrowAnyException();
    }
  }

  @Test
  void a_lot_keeps_unit_direction_and_decimals() {
    for (var now : List.of(OTHER_UNIT, TURNED, COARSER)) {
      assertThat(refused(now, false, Stage.LOT)).isEqualTo(Reason.MEASURE_IN_LOT);
    }
    for (var now : List.of(SUMMED, FINER, OTHER_FORMULA)) {
      assertThatCode(() -> MeasureRules.check(BEFORE, now, false, List.of(Stage.LOT))).doesNotThrowAnyException();
    }
  }

  @Test
  void an_auction_keeps_the_way_of_computing_too_until_its_contract_is_signed() {
    for (var now : List.of(SUMMED, OTHER_FORMULA)) {
      assertThat(refused(now, false, Stage.AUCTION)).isEqualTo(Reason.MEASURE_IN_AUCTION);
    }
  }

  @Test
  void a_contract_holds_back_nothing_since_it_keeps_its_own_copy() {
    for (var now : List.of(OTHER_UNIT, TURNED, SUMMED, COARSER, OTHER_FORMULA)) {
      assertThatCode(() -> MeasureRules.check(BEFORE, now, false, List.of(Stage.CONTRACT))).doesNotThrowAnyException();
    }
  }

  private static Reason refused(ChangedMeasure now, boolean published, Stage... uses) {
    return catchThrowableOfType(Refused.class,
        () -> MeasureRules.check(BEFORE, now, published, List.of(uses))).reason();
  }

  private static ChangedMeasure measure(String unit, Polarity polarity, Aggregation aggregation, int decimals,
      String formula) {
    return new ChangedMeasure(new Measure(unit, polarity, aggregation, Frequency.YEARLY, false, decimals), formula,
        "Survei");
  }
}
