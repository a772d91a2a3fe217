package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.SealPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundQuery;
import id.lelangkinerja.round.RoundTabs;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The seal of a round, to read for everyone signed in: its key, the published hashes, the minutes of its opening. */
@RegionController
class SealController {
  private final RoundQuery rounds;
  private final SealPages pages;
  private final RoundTabs tabs;

  SealController(RoundQuery rounds, SealPages pages, RoundTabs tabs) {
    this.rounds = rounds;
    this.pages = pages;
    this.tabs = tabs;
  }

  @GetMapping("/rounds/{round}/seal")
  Screen show(Acting who, RegionHere here, @PathVariable UUID round, Form asked) {
    var links = Links.of(here);
    var id = new RoundId(round);
    var opened = rounds.round(who, id);
    Refused.unless(opened.wasOpened(), Reason.NOT_FOUND_HERE);
    var url = links.seals().seal(round);
    return Screen.of("bidding/seal",
        new SealPage(opened.name(), links.auction().round(round), url, tabs.of(who, links, id, url),
            pages.key(who, id), pages.steps(who, id, links), pages.hashes(who, id, asked, url),
            links.open().hashes(round),
            pages.minutes(who, id, links)))
        .with(asked);
  }
}
