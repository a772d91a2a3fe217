package id.lelangkinerja.panel;

import id.lelangkinerja.scoring.Criterion;
import java.math.BigDecimal;
import java.util.UUID;

/** A criterion of a round, with its weight in per cent; those of a round sum to 100. */
public record CriterionRow(UUID criterionId, int no, String name, BigDecimal weight) {
  /** Under which it stands in a {@link id.lelangkinerja.scoring.Sheet}. */
  public String key() {
    return criterionId.toString();
  }

  Criterion criterion() {
    return new Criterion(key(), weight);
  }
}
