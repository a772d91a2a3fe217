package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.SigningPact;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tabs above a lot's pages: each leads somewhere, for everyone to whom it is shown. */
@ProgrammeTest
class LotTabsTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Accepting accepting;
  @Autowired
  SigningPact signing;
  @Autowired
  Awarding awarding;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void every_tab_opens_for_everyone_who_is_shown_it() {
    var lot = auction.negotiating(world);
    var id = lot.id().value();
    var pages = List.of(world.links().auction().lot(id), world.links().auction().lotBids(id),
        world.links().panel().lotPanel(id),
        world.links().auction().lotAward(id));
    for (var player : world.everybody()) {
      for (var page : pages) {
        var answer = player.opens(page);
        if (answer.status() == 200) {
          pages.stream().filter(tab -> shows(answer.body(), tab))
              .forEach(tab -> assertThat(player.opens(tab).status()).as("%s from %s to %s", player, page, tab)
                  .isEqualTo(200));
        }
      }
    }
    assertThat(tabs(world.planner(), pages)).isEqualTo(pages);
  }

  @Test
  void an_agency_that_bid_is_shown_the_award_once_there_is_one() {
    var lot = auction.negotiating(world);
    var id = lot.id().value();
    var award = List.of(world.links().panel().lotPanel(id), world.links().auction().lotAward(id));
    assertThat(tabs(world.dinsosHead(), award)).isEqualTo(award.subList(0, 1));
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    assertThat(tabs(world.dinsosHead(), award)).isEqualTo(award);
    assertThat(tabs(world.verifier(), award)).isEmpty();
  }

  private static List<String> tabs(Player player, List<String> sought) {
    var body = player.opens(sought.getFirst().replaceAll("/panel$", "")).body();
    return sought.stream().filter(tab -> shows(body, tab)).toList();
  }

  private static boolean shows(String body, String tab) {
    return body.contains("href=\"" + tab + "\"");
  }
}
