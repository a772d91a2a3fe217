package id.lelangkinerja.round;

import id.lelangkinerja.web.page.Tag;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;

/** How far a round is, told by its lots alone. */
enum RoundStanding {
  PREPARING(""), BIDDING("watch"), JUDGING("watch"), SETTLED("good");

  private final String tone;

  RoundStanding(String tone) {
    this.tone = tone;
  }

  static RoundStanding of(Collection<LotState> lots) {
    if (lots.contains(LotState.BIDDING)) {
      return BIDDING;
    }
    var judged = EnumSet.range(LotState.OPENING, LotState.SIGNING);
    if (lots.stream().anyMatch(judged::contains)) {
      return JUDGING;
    }
    return lots.isEmpty() || lots.contains(LotState.DRAFT) ? PREPARING : SETTLED;
  }

  Tag tag() {
    return new Tag("round-standing." + name().toLowerCase(Locale.ROOT), tone);
  }

  /** The key of the headline that says it with the round's name and its deadline. */
  String headlineKey() {
    return "round.headline." + name().toLowerCase(Locale.ROOT);
  }
}
