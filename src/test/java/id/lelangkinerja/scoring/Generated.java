package id.lelangkinerja.scoring;

import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quicktheories.core.Gen;

/** What the properties are tried on: values with two decimals, as indicators have them, and lists in another order. */
final class Generated {
  private Generated() {}

  static Gen<BigDecimal> between(int low, int high) {
    return integers().between(low * 100, high * 100).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
  }

  static Gen<BigDecimal> positive(int high) {
    return integers().between(1, high * 100).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
  }

  static Gen<Rule> rules(Polarity polarity) {
    return arbitrary().pick(LowerFormula.values())
        .zip(arbitrary().pick(new BigDecimal("100"), new BigDecimal("110"), new BigDecimal("120")),
            (lower, cap) -> new Rule(polarity, lower, false, cap));
  }

  static Gen<Target.Range> ranges() {
    return between(-50, 50).zip(between(0, 50), (low, width) -> new Target.Range(low, low.add(width)));
  }

  static Gen<Standing> standings() {
    return arbitrary().pick(0, 0, 0, 1, 2).zip(between(0, 120), (kind, achievement) -> switch (kind) {
      case 1 -> new Standing.Overdue();
      case 2 -> new Standing.NotDue();
      default -> new Standing.Reported(achievement);
    });
  }

  static Gen<List<Weighted>> commitments() {
    return lists().of(positive(50).zip(standings(), Weighted::new)).ofSizeBetween(0, 8);
  }

  static <T> List<T> shuffled(List<T> list, int seed) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
