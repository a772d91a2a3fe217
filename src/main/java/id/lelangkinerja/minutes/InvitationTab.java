package id.lelangkinerja.minutes;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tab of a round's letters of invitation, once it takes bids: for the invited and for who conducts it. */
@Component
@Order(8)
class InvitationTab implements RoundTab {
  private final AnnouncedQuery announced;

  InvitationTab(AnnouncedQuery announced) {
    this.announced = announced;
  }

  @Override
  public String key() {
    return "round.tab.invitations";
  }

  @Override
  public String url(Links links, RoundId round) {
    return links.minutes().invitations(round.value());
  }

  @Override
  public boolean isOpenTo(Acting who, RoundId round) {
    return !announced.invited(who, round).isEmpty();
  }
}
