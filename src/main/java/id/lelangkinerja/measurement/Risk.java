package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How risky it is to believe a figure: how likely it is wrong, times what hangs on it. Each sign makes a mistake as
 * likely as its degree times its gravity; the signs stand beside each other, so that the figure is right only where
 * none of them tells the truth: likelihood = 1 - product of (1 - gravity x degree). What hangs on it runs from a half,
 * for what weighs nothing, to one for the heaviest indicator of a contract: score = likelihood x (1 + weight) / 2.
 *
 * @param weight  of the figure's indicator beside the heaviest one of its contract, 0 to 1
 * @param degrees of each sign, 0 to 1
 * @param score   0 to 1, with three decimals
 */
record Risk(BigDecimal weight, Map<RiskSign, BigDecimal> degrees, BigDecimal score) {
  private static final int DECIMALS = 3;

  Risk { degrees = Map.copyOf(degrees); }

  static Risk of(double weight, Map<RiskSign, Double> degrees) {
    var kept = new EnumMap<RiskSign, BigDecimal>(RiskSign.class);
    double sound = 1;
    for (var sign : RiskSign.values()) {
      double degree = within(degrees.getOrDefault(sign, 0.0));
      kept.put(sign, kept(degree));
      sound *= 1 - sign.gravity() * degree;
    }
    double stake = within(weight);
    return new Risk(kept(stake), kept, kept((1 - sound) * (1 + stake) / 2));
  }

  BigDecimal degree(RiskSign sign) {
    return degrees.getOrDefault(sign, BigDecimal.ZERO);
  }

  /** The signs that are there, those that count most first. */
  List<RiskSign> signs() {
    return degrees.keySet().stream().filter(sign -> degree(sign).signum() > 0)
        .sorted(Comparator.comparingDouble((RiskSign sign) -> -sign.gravity() * degree(sign).doubleValue())
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Medium and high from these scores on, in per cent; high in any case where it was not confirmed in the field. */
  RiskLevel level(int medium, int high) {
    if (degree(RiskSign.FIELD).signum() > 0) {
      return RiskLevel.HIGH;
    }
    var percent = score.movePointRight(2);
    return percent.compareTo(BigDecimal.valueOf(high)) >= 0
        ? RiskLevel.HIGH
        : percent.compareTo(BigDecimal.valueOf(medium)) >= 0 ? RiskLevel.MEDIUM : RiskLevel.LOW;
  }

  private static double within(double degree) {
    return Math.clamp(degree, 0, 1);
  }

  private static BigDecimal kept(double degree) {
    return BigDecimal.valueOf(degree).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
