package id.lelangkinerja.offering;

import id.lelangkinerja.web.page.Tag;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What became of a target offered to one agency. An answer is given once: the next agency may have been asked because
 * of it. LAPSED is the silence of an agency whose term is over.
 */
public enum OfferState {
  ASKED("watch"), ABLE("good"), ABLE_IF("good"), NOT_ABLE(""), LAPSED("");

  private final String tone;

  OfferState(String tone) {
    this.tone = tone;
  }

  Set<OfferState> next() {
    return this == ASKED ? EnumSet.of(ABLE, ABLE_IF, NOT_ABLE, LAPSED) : EnumSet.noneOf(OfferState.class);
  }

  /** Whether the offer goes to the next agency. */
  boolean passesOn() {
    return this == NOT_ABLE || this == LAPSED;
  }

  /** Whether the answer must say why: the conditions of an ability, the reasons of a refusal. */
  boolean asksWords() {
    return this == ABLE_IF || this == NOT_ABLE;
  }

  String key() {
    return "target-offer." + name().toLowerCase(Locale.ROOT);
  }

  Tag tag() {
    return new Tag(key(), tone);
  }
}
