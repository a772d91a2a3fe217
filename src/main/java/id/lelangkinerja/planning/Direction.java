package id.lelangkinerja.planning;

import id.lelangkinerja.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/** How a form names an indicator's polarity: context is a choice of its own there. */
enum Direction {
  HIGHER_IS_BETTER, LOWER_IS_BETTER, WITHIN_RANGE, CONTEXT;

  static Direction of(@Nullable Polarity polarity) {
    return switch (polarity) {
      case HIGHER_IS_BETTER -> HIGHER_IS_BETTER;
      case LOWER_IS_BETTER -> LOWER_IS_BETTER;
      case WITHIN_RANGE -> WITHIN_RANGE;
      case null -> CONTEXT;
    };
  }

  @Nullable
  Polarity polarity() {
    return switch (this) {
      case HIGHER_IS_BETTER -> Polarity.HIGHER_IS_BETTER;
      case LOWER_IS_BETTER -> Polarity.LOWER_IS_BETTER;
      case WITHIN_RANGE -> Polarity.WITHIN_RANGE;
      case CONTEXT -> null;
    };
  }
}
