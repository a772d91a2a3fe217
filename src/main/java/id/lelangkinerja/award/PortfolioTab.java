package id.lelangkinerja.award;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundTab;
import org.springframework.stereotype.Component;

/** The tab of the awards of a round weighed together: for those who negotiate, while there is something to decide. */
@Component
class PortfolioTab implements RoundTab {
  private final PortfolioRoundQuery rounds;

  PortfolioTab(PortfolioRoundQuery rounds) {
    this.rounds = rounds;
  }

  @Override
  public String key() {
    return "round.tab.portfolio";
  }

  @Override
  public String url(Links links, RoundId round) {
    return links.auction().roundPortfolio(round.value());
  }

  @Override
  public boolean isOpenTo(Acting who, RoundId round) {
    return rounds.isOpenTo(who, round);
  }
}
