package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static id.lelangkinerja.scoring.Generated.positive;
import static id.lelangkinerja.scoring.Generated.ranges;
import static id.lelangkinerja.scoring.Generated.rules;
import static id.lelangkinerja.scoring.Polarity.HIGHER_IS_BETTER;
import static id.lelangkinerja.scoring.Polarity.LOWER_IS_BETTER;
import static id.lelangkinerja.scoring.Polarity.WITHIN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class AchievementPropertiesTest {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  @Test
  void more_never_gives_less_where_more_is_better() {
    qt().forAll(rules(HIGHER_IS_BETTER), between(0, 100), between(-50, 300), between(0, 100))
        .check((rule, target, realised,
            more) -> capped(rule, target, realised.add(more)).compareTo(capped(rule, target, realised)) >= 0);
  }

  @Test
  void less_never_gives_less_where_less_is_better() {
    qt().forAll(rules(LOWER_IS_BETTER), between(0, 100), between(-50, 300), between(0, 100))
        .check((rule, target, realised,
            less) -> capped(rule, target, realised.subtract(less)).compareTo(capped(rule, target, realised)) >= 0);
  }

  @Test
  void going_further_away_from_a_range_never_gives_more() {
    qt().forAll(ranges(), between(0, 100), between(0, 100)).check((range, away, further) -> {
      var rule = Rule.standard(WITHIN_RANGE);
      var below = range.low().subtract(away);
      var above = range.high().add(away);
      return capped(rule, range, below).compareTo(capped(rule, range, below.subtract(further))) >= 0
          && capped(rule, range, above).compareTo(capped(rule, range, above.add(further))) >= 0;
    });
  }

  @Test
  void better_never_gives_less_from_a_baseline_of_any_sign() {
    qt().forAll(fromBaseline(), between(-100, 100).zip(between(-100, 100), Ends::new), between(-200, 200),
        between(0, 100))
        .check((rule, ends, realised, gain) -> {
          var better = rule.polarity() == HIGHER_IS_BETTER ? realised.add(gain) : realised.subtract(gain);
          var target = new Target.Level(ends.target());
          return Achievement.raw(rule, target, ends.baseline(), better)
              .compareTo(Achievement.raw(rule, target, ends.baseline(), realised)) >= 0;
        });
  }

  @Test
  void a_counted_achievement_lies_between_0_and_the_cap_and_is_the_raw_one_unless_capped() {
    qt().forAll(rules(HIGHER_IS_BETTER).mix(rules(LOWER_IS_BETTER)), between(0, 100), between(-300, 300))
        .check((rule, target, realised) -> {
          var counted = capped(rule, target, realised);
          var raw = Achievement.raw(rule, new Target.Level(target), null, realised);
          return counted.signum() >= 0 && counted.compareTo(rule.cap()) <= 0
              && counted.compareTo(raw.min(rule.cap())) == 0;
        });
  }

  @Test
  void a_range_gives_from_0_to_100_and_100_exactly_inside() {
    qt().forAll(ranges(), between(-200, 200)).check((range, realised) -> {
      var achieved = capped(Rule.standard(WITHIN_RANGE), range, realised);
      var inside = range.low().compareTo(realised) <= 0 && realised.compareTo(range.high()) <= 0;
      return achieved.signum() >= 0 && (inside ? achieved.compareTo(HUNDRED) == 0 : achieved.compareTo(HUNDRED) < 0);
    });
  }

  @Test
  void the_target_itself_is_100_per_cent_by_every_formula() {
    qt().forAll(rules(HIGHER_IS_BETTER).mix(rules(LOWER_IS_BETTER)), between(0, 1000))
        .check((rule, target) -> capped(rule, target, target).compareTo(HUNDRED) == 0);
    qt().forAll(fromBaseline(), between(-100, 100), between(-100, 100)).check((rule, baseline, target) -> Achievement
        .raw(rule, new Target.Level(target), baseline, target).compareTo(HUNDRED) == 0);
  }

  @Test
  void the_unit_of_the_indicator_does_not_matter() {
    qt().forAll(rules(HIGHER_IS_BETTER).mix(rules(LOWER_IS_BETTER)), positive(100), between(0, 300), positive(1000))
        .check((rule, target, realised, unit) -> capped(rule, target.multiply(unit), realised.multiply(unit))
            .compareTo(capped(rule, target, realised)) == 0);
    qt().forAll(ranges(), between(-100, 100), positive(1000)).check((range, realised, unit) -> {
      var scaled = new Target.Range(range.low().multiply(unit), range.high().multiply(unit));
      var rule = Rule.standard(WITHIN_RANGE);
      return capped(rule, scaled, realised.multiply(unit)).compareTo(capped(rule, range, realised)) == 0;
    });
  }

  @Test
  void the_mirrored_formula_takes_as_much_above_the_target_as_it_gives_below() {
    var rule = Rule.standard(LOWER_IS_BETTER);
    qt().forAll(positive(100), between(0, 1)).checkAssert((target, fraction) -> {
      var off = target.multiply(fraction);
      var above = Achievement.raw(rule, new Target.Level(target), null, target.add(off));
      var below = Achievement.raw(rule, new Target.Level(target), null, target.subtract(off));
      // two divisions, each within half a unit of the 34th digit
      assertThat(above.add(below)).isCloseTo(new BigDecimal("200"),
          within(new BigDecimal("1e-30")));
    });
  }

  private record Ends(BigDecimal baseline, BigDecimal target) {}

  private static Gen<Rule> fromBaseline() {
    return arbitrary().pick(HIGHER_IS_BETTER, LOWER_IS_BETTER)
        .map(polarity -> new Rule(polarity, LowerFormula.MIRROR, true, HUNDRED));
  }

  private static BigDecimal capped(Rule rule, BigDecimal target, BigDecimal realised) {
    return capped(rule, new Target.Level(target), realised);
  }

  private static BigDecimal capped(Rule rule, Target target, BigDecimal realised) {
    return Achievement.capped(rule, target, null, realised);
  }
}
