package id.lelangkinerja.award;

import static java.util.stream.Collectors.toSet;

import id.lelangkinerja.award.page.PortfolioPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundTabs;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which bids of a round to award together. */
@RegionController
class PortfolioController {
  private final PortfolioRoundQuery rounds;
  private final ContenderQuery contenders;
  private final PortfolioQuery portfolios;
  private final Proposing proposing;
  private final RoundTabs tabs;
  private final Posting posting;

  PortfolioController(PortfolioRoundQuery rounds, ContenderQuery contenders, PortfolioQuery portfolios,
      Proposing proposing, RoundTabs tabs, Posting posting) {
    this.rounds = rounds;
    this.contenders = contenders;
    this.portfolios = portfolios;
    this.proposing = proposing;
    this.tabs = tabs;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/portfolio")
  Screen show(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    return page(who, id, Links.of(here)).with(form);
  }

  @PostMapping("/rounds/{round}/portfolio")
  ModelAndView propose(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    var links = Links.of(here);
    return posting.answer(who, "round-portfolio:" + id.value(), form, () -> {
      proposing.propose(who, id);
      return links.auction().roundPortfolio(id.value());
    }, () -> page(who, id, links));
  }

  private Screen page(Acting who, RoundId id, Links links) {
    var round = rounds.round(who, id);
    var awardable = contenders.bids(who.region(), id).stream().map(ContenderQuery.Bid::bidId).collect(toSet());
    return Screen.of("award/portfolio",
        new PortfolioPage(id.value(), round.name(), awardable.size(),
            portfolios.latest(who.region(), id, awardable, links).orElse(null),
            Rules.mayPropose(who, round) ? links.auction().roundPortfolio(id.value()) : null,
            tabs.of(who, links, id, links.auction().roundPortfolio(id.value()))));
  }
}
