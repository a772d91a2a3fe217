package id.lelangkinerja.minutes;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of a round's minutes, once it is announced. */
@Component
@Order(9)
class MinutesTab implements RoundTab {
  private final MinutesQuery minutes;

  MinutesTab(MinutesQuery minutes) {
    this.minutes = minutes;
  }

  @Override
  public String key() {
    return "round.tab.minutes";
  }

  @Override
  public String url(Links links, RoundId round) {
    return links.minutes().ofRound(round.value());
  }

  @Override
  public boolean isOpenTo(Acting who, RoundId round) {
    return minutes.isOpenTo(who, round);
  }
}
