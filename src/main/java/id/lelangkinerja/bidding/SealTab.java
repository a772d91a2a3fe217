package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundQuery;
import id.lelangkinerja.round.RoundTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of a round's seal: for everyone signed in, once the round was opened for bids. */
@Component
@Order(1)
class SealTab implements RoundTab {
  private final RoundQuery rounds;

  SealTab(RoundQuery rounds) {
    this.rounds = rounds;
  }

  @Override
  public String key() {
    return "round.tab.seal";
  }

  @Override
  public String url(Links links, RoundId round) {
    return links.seals().seal(round.value());
  }

  @Override
  public boolean isOpenTo(Acting who, RoundId round) {
    try {
      return rounds.round(who, round).wasOpened();
    } catch (Refused _) {
      return false;
    }
  }
}
