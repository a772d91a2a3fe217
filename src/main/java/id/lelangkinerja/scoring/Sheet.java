package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one panel member gives one bid ("lembar nilai").
 *
 * @param scores by the key of the criterion, each from 0 to 100
 */
public record Sheet(Map<String, BigDecimal> scores) {
  public Sheet {
    scores = Map.copyOf(scores);
    scores.forEach((key, score) -> {
      if (score.signum() < 0 || score.compareTo(Percent.HUNDRED) > 0)
        throw new IllegalArgumentException("score for " + key + " is not from 0 to 100: " + score);
    });
  }
}
