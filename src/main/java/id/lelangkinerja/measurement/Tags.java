package id.lelangkinerja.measurement;

import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How states look: red only for what needs an answer. */
final class Tags {
  static final String PREFIX = "measurement-state";

  static final Tag PROVISIONAL = new Tag("measurement.provisional", "watch");

  private Tags() {}

  static Tag of(MeasurementState state) {
    return new Tag(Choices.key(PREFIX, state), switch (state) {
      case AWAITED -> "";
      case DRAFT, SUBMITTED -> "watch";
      case VERIFIED -> "good";
      case RETURNED -> "need";
    });
  }

  /** Red only for what comes first. */
  static Tag of(RiskLevel level) {
    return new Tag(Choices.key("risk-level", level), switch (level) {
      case HIGH -> "need";
      case MEDIUM -> "watch";
      case LOW -> "good";
    });
  }

  /** What was last found in the field; null where nothing stands against the figure. */
  static @Nullable Tag of(@Nullable VisitResult found) {
    return found == null
        ? null
        : new Tag(Choices.key("field-check", found), found == VisitResult.CONFIRMED ? "good" : "need");
  }

  /** The state, led by "overdue", or "closed" after that, where that is the case; what is merely awaited is then nothing but overdue. */
  static List<Tag> of(MeasurementState state, LocalDate dueOn, boolean locked, LocalDate today) {
    var tags = new ArrayList<Tag>();
    boolean overdue = state.isOpen() && dueOn.isBefore(today);
    if (overdue) {
      tags.add(new Tag(Choices.key(PREFIX, locked ? Shown.LOCKED : Shown.OVERDUE), "need"));
    }
    if (!overdue || state != MeasurementState.AWAITED) {
      tags.add(of(state));
    }
    return tags;
  }
}
