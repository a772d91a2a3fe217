package id.lelangkinerja.round;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that a round still lacks before it can open: of the round itself, or of one of its lots. */
record Gap(Missing what, @Nullable Lot lot, Object about) {
  /** What can be missing. */
  enum Missing {
    LOTS, OPENING_TIME, DEADLINE, STAGE, CEILING, PANEL, MEMBER_LEFT, PROBLEMS, INDICATORS, RESERVE, INVITATIONS, AGENCY_GONE, NEED_GONE, COVER, HOLDERS, HOLDERS_ON_PANEL, HOLDER_UNFIT, HOLDER_NOT_READY, TARGET_UNNAMED
  }

  static Gap ofRound(Missing what, Object about) {
    return new Gap(what, null, about);
  }

  /** Whether nothing is missing but that its time comes. */
  boolean isOfTime() {
    return what == Missing.OPENING_TIME;
  }

  /** Whether it concerns those who hold the round's key. */
  boolean ofHolders() {
    return switch (what) {
      case HOLDERS, HOLDERS_ON_PANEL, HOLDER_UNFIT, HOLDER_NOT_READY -> true;
      default -> false;
    };
  }

  /** The key of its text; the text's value is {@link #about}. */
  String key() {
    return "round.gap." + what.name().toLowerCase(Locale.ROOT);
  }
}
