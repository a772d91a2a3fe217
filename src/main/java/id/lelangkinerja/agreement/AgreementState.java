package id.lelangkinerja.agreement;

import id.lelangkinerja.web.page.Tag;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a yearly agreement stands. From IN_FORCE on it is public, also once a change has taken its place, or once it has
 * ended with the last of its contracts.
 */
public enum AgreementState {
  SIGNING, IN_FORCE, REPLACED, WITHDRAWN, ENDED;

  /** The states that may follow: the whole table of moves. */
  public Set<AgreementState> next() {
    return switch (this) {
      // withdrawn while nobody has signed, where one side cannot sign any more, or where its contracts changed
      case SIGNING -> EnumSet.of(IN_FORCE, WITHDRAWN);
      case IN_FORCE -> EnumSet.of(REPLACED, ENDED);
      case REPLACED, WITHDRAWN, ENDED -> EnumSet.noneOf(AgreementState.class);
    };
  }

  /** The key of the state's name in the message bundles. */
  public String key() {
    return "agreement-state." + name().toLowerCase(Locale.ROOT);
  }

  Tag tag() {
    return new Tag(key(), switch (this) {
      case SIGNING -> "watch";
      case IN_FORCE -> "good";
      case REPLACED, WITHDRAWN, ENDED -> "";
    });
  }
}
