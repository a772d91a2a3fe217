package id.lelangkinerja.permission;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was told what while the whole programme was played: each the own, and nobody a rival's. */
@ProgrammeTest
class ToldTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Ledger ledger;
  @Autowired
  Routes routes;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void whoever_is_waited_for_is_told_and_no_rival_hears_of_it() {
    var play = Play.rehearsal(world, ledger, routes, (MovableClock) clock);
    play.at("2018-11-05T03:00:00Z");
    new PlanningAct(play).perform();
    new RoundAct(play).perform();
    assertThat(told(world.dinkesOperator())).contains("INVITATION");
    assertThat(told(world.dinkesHead())).contains("INVITATION");
    new DraftingAct(play).perform();
    new SealingAct(play).perform();
    new OpeningAct(play).perform();
    assertThat(told(world.dinkesHead())).contains("COMPLETION");
    new PanelAct(play).perform();
    assertThat(told(world.dinkesHead())).contains("PRESENTATION");
    assertThat(told(world.expert())).contains("PRESENTATION");
    new NegotiationAct(play).perform();
    assertThat(told(world.dinkesHead())).contains("COUNTER_OFFER");
    assertThat(told(world.secretary())).contains("COUNTER_OFFER");
    new AwardAct(play).perform();
    assertThat(told(world.dinkesHead())).contains("AWARD");
    assertThat(told(world.planner())).contains("AWARD");
    new ContractAct(play).perform();
    assertThat(told(world.dinkesHead())).contains("SIGNATURE");
    assertThat(told(world.mayor())).contains("SIGNATURE");
    new FiguresAct(play).perform();
    assertThat(told(world.dinkesOperator())).contains("VALUE_RETURNED");
    for (var rival : List.of(world.dinsosHead(), world.dinsosOperator())) {
      assertThat(told(rival)).as(rival.toString()).doesNotContain("VALUE_RETURNED");
      assertThat(addresses(rival)).as(rival.toString())
          .noneMatch(url -> url.contains(play.id("bid").toString()) || url.contains("/contracts/"));
    }
    assertThat(addresses(world.observer())).isEmpty();
    assertThat(addresses(world.administrator())).isEmpty();
    assertThat(everyNoticeLeadsSomewhere()).isEmpty();
  }

  private List<String> told(Player player) {
    return List.of(ledger.text(world.region(),
        """
            select coalesce(string_agg(distinct kind, ','), '') from notice where region_id = :region and person_id = '%s'"""
            .formatted(player.acting().person().value()))
        .split(","));
  }

  /** The addresses in notices that their own readers cannot open. */
  private List<String> everyNoticeLeadsSomewhere() {
    return world.everybody().stream().filter(player -> player != world.stranger() && player != world.citizen())
        .flatMap(player -> addresses(player).stream().filter(url -> player.opens(url).status() != 200)
            .map(url -> player + " " + url))
        .toList();
  }

  /** But for a lot that went back to its draft, which is gone for them. */
  private List<String> addresses(Player player) {
    var joined = ledger.text(world.region(), """
        select coalesce(string_agg(distinct url, ','), '') from notice n
        where n.region_id = :region and n.person_id = '%s' and not exists (select 1 from lot l
          where l.region_id = n.region_id and l.state = 'DRAFT' and position(l.lot_id::text in n.url) > 0)"""
        .formatted(player.acting().person().value()));
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }
}
