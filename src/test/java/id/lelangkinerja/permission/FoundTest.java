package id.lelangkinerja.permission;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the search over everything finds for whom, while bids are sealed and afterwards. */
@ProgrammeTest
class FoundTest {
  private static final String BIDS = "<h2>Penawaran</h2>";
  private static final String LOTS = "<h2>Paket</h2>";
  private static final String AGENCIES = "<h2>Perangkat daerah, kecamatan, dan kelurahan</h2>";
  @Autowired
  Worlds worlds;
  @Autowired
  Ledger ledger;
  @Autowired
  Routes routes;
  @Autowired
  Clock clock;
  World world;
  Play play;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    play = Play.rehearsal(world, ledger, routes, (MovableClock) clock);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void each_finds_what_that_person_may_see_and_nothing_else_counts() {
    play.at("2018-11-05T03:00:00Z");
    new PlanningAct(play).perform();
    new RoundAct(play).perform();
    new DraftingAct(play).perform();
    assertThat(found(world.citizen(), "stunting")).contains("<h2>Indikator</h2>", "<h2>Permasalahan</h2>")
        .doesNotContain(LOTS, BIDS, "<h2>Putaran lelang</h2>");
    assertThat(found(world.citizen(), "kesehatan")).contains(AGENCIES, "Anda belum masuk");
    onlyDinkesFindsItsBid();
    new SealingAct(play).perform();
    onlyDinkesFindsItsBid();
    assertThat(world.stranger().opens(search("kesehatan")).body()).doesNotContain(BIDS, LOTS);
    new OpeningAct(play).perform();
    for (var insider : play.insiders()) {
      assertThat(found(insider, "kesehatan")).as(insider.toString()).contains(BIDS, play.id("bid").toString());
    }
    for (var rival : play.dinsos()) {
      assertThat(found(rival, "kesehatan")).as(rival.toString()).doesNotContain(play.id("bid").toString());
    }
    assertThat(found(world.citizen(), "kesehatan")).doesNotContain(BIDS, LOTS);
    new PanelAct(play).perform();
    new NegotiationAct(play).perform();
    new AwardAct(play).perform();
    new ContractAct(play).perform();
    assertThat(found(world.citizen(), "kesehatan")).contains("<h2>Kontrak</h2>").doesNotContain("<h2>Realisasi</h2>");
    assertThat(found(world.dinkesOperator(), "stunting")).contains("<h2>Realisasi</h2>");
    assertThat(found(world.dinsosOperator(), "stunting")).doesNotContain("<h2>Realisasi</h2>");
    assertThat(found(world.administrator(), "pemeran dinkes-head")).contains("<h2>Orang</h2>");
    assertThat(found(world.planner(), "pemeran dinkes-head")).doesNotContain("<h2>Orang</h2>");
    assertThat(found(world.citizen(), "")).contains("Cari di seluruh Lelang Kinerja");
    assertThat(found(world.citizen(), "%3Cscript%3E")).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  private void onlyDinkesFindsItsBid() {
    for (var player : world.everybody()) {
      if (player != world.stranger()) {
        var body = found(player, "kesehatan");
        if (play.dinkes().contains(player)) {
          assertThat(body).as(player.toString()).contains(BIDS, play.id("bid").toString());
        } else {
          assertThat(body).as(player.toString()).doesNotContain(play.id("bid").toString());
        }
        if (!play.dinkes().contains(player) && !play.dinsos().contains(player)) {
          assertThat(body).as(player.toString()).doesNotContain(BIDS);
        }
      }
    }
  }

  private String found(Player player, String words) {
    var answer = player.opens(search(words));
    assertThat(answer.status()).as(player.toString()).isEqualTo(200);
    return answer.body();
  }

  private String search(String words) {
    return world.links().search() + "?q=" + words.replace(" ", "+");
  }
}
