package id.lelangkinerja.offering;

import id.lelangkinerja.web.page.Tag;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What became of a target offered to one agency. An answer is given once: the next agency may have been asked because
 * of it. Conditions (ABLE_IF) are decided: AGREED, DECLINED, or ASKED anew. LAPSED is the silence of an agency whose term
 * is over, NO_BID that of one that said it is able and handed in no bid.
 */
public enum OfferState {
  ASKED("watch"), ABLE("good"), ABLE_IF("watch"), AGREED("good"), DECLINED(""), NOT_ABLE(""), LAPSED(""), NO_BID("");

  private final String tone;

  OfferState(String tone) {
    this.tone = tone;
  }

  Set<OfferState> next() {
    return switch (this) {
      case ASKED -> EnumSet.of(ABLE, ABLE_IF, NOT_ABLE, LAPSED);
      case ABLE_IF -> EnumSet.of(AGREED, ASKED, DECLINED, NO_BID);
      case ABLE, AGREED -> EnumSet.of(NO_BID);
      case DECLINED, NOT_ABLE, LAPSED, NO_BID -> EnumSet.noneOf(OfferState.class);
    };
  }

  /** Whether the offer goes to the next agency. */
  boolean passesOn() {
    return this == NOT_ABLE || this == LAPSED || this == DECLINED;
  }

  /** Whether the agency may bid. */
  boolean mayBid() {
    return this == ABLE || this == AGREED;
  }

  /** Whether an answer must say why: the conditions of an ability, the reasons of a refusal. */
  boolean asksWords() {
    return this == ABLE_IF || this == NOT_ABLE;
  }

  /** What may be decided about conditions, and whether it must say why: all but that they are accepted. */
  boolean asksReason() {
    return this != AGREED;
  }

  String key() {
    return "target-offer." + name().toLowerCase(Locale.ROOT);
  }

  /** The key of what was done by a move here: asking anew differs from asking. */
  String moveKey() {
    return this == ASKED ? "target-offer.asked-again" : key();
  }

  Tag tag() {
    return new Tag(key(), tone);
  }
}
