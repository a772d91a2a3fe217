package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.offering.NamingTarget;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A target named from the top: dinkes is asked first, dinsos after it; only who is able may bid. */
@ProgrammeTest
class TargetOffersTest {
  @Autowired
  NamingTarget naming;
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  AddingLot adding;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;
  RoundId round;
  LotId lot;
  String page;

  @BeforeEach
  void plan() {
    world = worlds.fresh();
    round = written.planned(world);
    var plain = written.lot(world);
    lot = adding.add(world.planner().acting(), round,
        new NewLot(plain.theme(), plain.title(), plain.summary(), plain.mission(), plain.problems(), plain.indicators(),
            List.of(world.agency("dinkes"), world.agency("dinsos"))));
    page = world.links().auction().lotTarget(lot.value());
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_target_that_the_first_refuses_is_offered_to_the_next_and_only_who_is_able_bids() {
    offered();
    assertThat(world.dinkesHead().opens(page).body()).contains("Dinas Kesehatan ditanya");
    assertThat(world.dinsosHead().opens(page).status()).isEqualTo(404);
    assertThat(bids(world.dinkesHead())).isEqualTo(404);
    assertThat(world.dinkesHead().opens(world.links().work()).body())
        .contains("Jawab target yang ditawarkan");
    assertThat(answer(world.dinkesHead(), "NOT_ABLE", "").body()).contains("id=\"words-mistake\"");
    assertThat(answer(world.dinkesOperator(), "NOT_ABLE", "Bukan tugas kami").status()).isEqualTo(404);
    assertThat(answer(world.dinkesHead(), "NOT_ABLE", "Bukan tugas kami").location()).isEqualTo(page);
    assertThat(answer(world.dinkesHead(), "ABLE", "").status()).isEqualTo(404);

    assertThat(world.dinsosHead().opens(page).body()).contains("Dinas Sosial ditanya")
        .doesNotContain("Dinas Kesehatan", "Bukan tugas kami");
    assertThat(answer(world.dinsosHead(), "ABLE_IF", "Bila kader ditambah").location()).isEqualTo(page);
    assertThat(world.mayor().opens(page).body()).contains("Syarat Dinas Sosial menunggu keputusan", "Bukan tugas kami",
        "Bila kader ditambah", "tidak sanggup", "sanggup dengan syarat");
    assertThat(bids(world.dinsosHead())).isEqualTo(404);
    assertThat(world.mayor().sends(page + "/conditions", "decision", "ACCEPT", "words", "").location())
        .isEqualTo(page);
    assertThat(world.dinsosHead().opens(page).body()).contains("Ajukan penawaran");
    assertThat(bids(world.dinkesHead())).isEqualTo(404);
    assertThat(bids(world.dinsosHead())).isEqualTo(303);
  }

  @Test
  void a_silent_agency_is_passed_over_when_its_term_is_over_and_not_before() {
    offered();
    var on = page + "/on";
    assertThat(world.planner().opens(page).body()).doesNotContain(on);
    assertThat(world.planner().sends(on).body()).contains("Batas waktu menjawab belum lewat");
    pass(Duration.ofDays(4));
    assertThat(answer(world.dinkesHead(), "ABLE", "").body()).contains("sudah lewat");
    assertThat(world.planner().opens(page).body()).contains(on);
    assertThat(world.planner().sends(on).location()).isEqualTo(page);
    assertThat(world.planner().opens(page).body()).contains("tidak menjawab", "Dinas Sosial ditanya");
    pass(Duration.ofDays(8));
    jobs.run("offering.on");
    assertThat(world.planner().opens(page).body()).contains("Belum ada perangkat daerah yang sanggup");
    assertThat(world.planner().opens(world.links().notices().all()).body())
        .contains("Tidak ada lagi perangkat daerah yang dapat ditawari");
  }

  @Test
  void the_order_is_written_while_the_lot_is_a_draft_by_the_planner_alone() {
    var order = page + "/order";
    assertThat(world.planner().opens(page).body()).contains("terbuka bagi semua yang diundang", order);
    assertThat(world.mayor().opens(page).status()).isEqualTo(404);
    assertThat(world.planner().sends(order, "days", "3").body()).contains("id=\"turn-1-mistake\"");
    assertThat(world.planner().sends(order, "turn-1", dinkes(), "turn-2", dinkes(), "days", "3").body())
        .contains("disebut dua kali");
    assertThat(
        world.planner().sends(order, "turn-1", world.agency("inspektorat").value().toString(), "days", "3").body())
        .contains("id=\"turn-1-mistake\"");
    assertThat(world.planner().sends(order, "turn-1", dinkes(), "days", "61").body()).contains("id=\"days-mistake\"");
    assertThat(world.planner().sends(order, "turn-1", dinkes(), "days", "3").location()).isEqualTo(page);
    assertThat(world.mayor().opens(page).body()).contains("belum ditanya").doesNotContain(order);
    assertThat(world.planner().sends(page + "/release").location()).isEqualTo(world.links().auction().lot(lot.value()));
    assertThat(world.mayor().opens(page).status()).isEqualTo(404);
    written.opened(world, round);
    assertThat(world.planner().sends(order, "turn-1", dinkes(), "days", "3").status()).isEqualTo(404);
    assertThat(bids(world.dinkesHead())).isEqualTo(303);
  }

  private void offered() {
    world.planner().sends(page + "/order", "turn-1", dinkes(), "turn-2", world.agency("dinsos").value().toString(),
        "days", "3");
    naming.name(world.mayor().acting(), lot, "Sanggupkah perangkat Saudara?", null);
    written.opened(world, round);
  }

  private id.lelangkinerja.cast.Answer answer(Player head, String answer, String words) {
    return head.sends(page + "/answer", "answer", answer, "words", words);
  }

  private int bids(Player player) {
    return player.sends(world.links().auction().lotBids(lot.value())).status();
  }

  private String dinkes() {
    return world.agency("dinkes").value().toString();
  }

  private void pass(Duration time) {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()).plus(time));
  }
}
