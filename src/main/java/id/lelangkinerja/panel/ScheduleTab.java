package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of a round's presentations: for those who read its bids, once one is to be presented. */
@Component
@Order(2)
class ScheduleTab implements RoundTab {
  private final PanelQuery bids;

  ScheduleTab(PanelQuery bids) {
    this.bids = bids;
  }

  @Override
  public String key() {
    return "round.tab.presentations";
  }

  @Override
  public String url(Links links, RoundId round) {
    return links.panel().roundPresentations(round.value());
  }

  @Override
  public boolean isOpenTo(Acting who, RoundId round) {
    return bids.ofRound(who, round).stream().anyMatch(SchedulePages::isPresentable);
  }
}
