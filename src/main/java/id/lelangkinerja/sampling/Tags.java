package id.lelangkinerja.sampling;

import id.lelangkinerja.measurement.VisitResult;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.page.Tag;
import org.jspecify.annotations.Nullable;

/** How samples and visits look: red only for what needs an answer. */
final class Tags {
  private Tags() {}

  static Tag of(SampleState state) {
    return new Tag(Choices.key("sample-state", state), switch (state) {
      case ANNOUNCED, COMMITTED -> "watch";
      case DRAWN -> "good";
      case LAPSED -> "";
    });
  }

  /** Null is for a visit that is still to be made. */
  static Tag of(@Nullable VisitResult result) {
    return result == null
        ? new Tag("visit-result.awaited", "watch")
        : new Tag(Choices.key("visit-result", result), switch (result) {
          case CONFIRMED -> "good";
          case DIFFERS, NOT_FOUND -> "need";
        });
  }
}
