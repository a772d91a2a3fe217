package id.lelangkinerja.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.panel.Accepting;
import id.lelangkinerja.panel.Auction;
import id.lelangkinerja.panel.SigningPact;
import id.lelangkinerja.round.LotState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stages that people begin by hand before the day on which the calendar of the round lets them begin. */
@ProgrammeTest
class AheadOfCalendarTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Clockwork jobs;
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
  void the_time_for_objections_before_its_day_asks_why_and_every_reader_of_the_lot_reads_it() {
    var lot = awarded();
    auction.planned(lot, LotState.OBJECTION, auction.today().plusDays(1));
    var url = world.links().auction().lotAwardStep(lot.id().value(), "objection");
    var until = auction.today().plusDays(9).toString();
    assertThat(world.planner().opens(url).body()).contains("Alasan lebih awal dari kalender");
    var answer = world.planner().sends(url, "until", until, "reason", " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("reason-mistake", "value=\"" + until + "\"");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
    assertThat(world.planner().sends(url, "until", until, "reason", "Semua sudah sepakat").status()).isEqualTo(303);
    assertThat(world.dinsosHead().opens(world.links().auction().lot(lot.id().value())).body())
        .contains("Semua sudah sepakat");
  }

  @Test
  void on_its_day_a_remark_may_be_given_and_is_kept() {
    var lot = awarded();
    auction.planned(lot, LotState.OBJECTION, auction.today());
    var url = world.links().auction().lotAwardStep(lot.id().value(), "objection");
    assertThat(world.planner().opens(url).body()).doesNotContain("Alasan lebih awal dari kalender");
    assertThat(world.planner().sends(url, "until", auction.today().plusDays(9).toString(), "reason", "Sesuai rencana")
        .status()).isEqualTo(303);
    assertThat(world.planner().opens(world.links().auction().lot(lot.id().value())).body())
        .contains("Sesuai rencana");
  }

  @Test
  void a_step_after_its_planned_days_asks_why_as_well() {
    var lot = awarded();
    auction.planned(lot, LotState.OBJECTION, auction.today().minusDays(1));
    var url = world.links().auction().lotAwardStep(lot.id().value(), "objection");
    var until = auction.today().plusDays(9).toString();
    assertThat(world.planner().opens(url).body()).contains("Alasan lebih lambat dari kalender")
        .doesNotContain("Alasan lebih awal dari kalender");
    assertThat(world.planner().sends(url, "until", until, "reason", " ").body()).contains("reason-mistake");
    assertThat(auction.state(lot)).isEqualTo(LotState.AWARDED);
    assertThat(world.planner().sends(url, "until", until, "reason", "Wali kota sakit").status()).isEqualTo(303);
    assertThat(world.dinsosHead().opens(world.links().auction().lot(lot.id().value())).body())
        .contains("Wali kota sakit");
  }

  @Test
  void planners_are_told_once_a_day_of_a_lot_behind_the_calendar_and_nobody_of_one_on_time() {
    var lot = awarded();
    auction.planned(lot, LotState.OBJECTION, auction.today());
    jobs.run("round.overdue");
    assertThat(notices(world.planner())).doesNotContain("terlambat dari kalender");
    auction.text(lot, "update round_stage set starts_on = starts_on - 1 where region_id = :region and round_id = :id"
        + " returning 'x'", lot.round());
    jobs.run("round.overdue");
    jobs.run("round.overdue");
    assertThat(auction.text(lot, "select count(distinct n.person_id) || ' ' || count(*) from notice n"
        + " where n.region_id = :region and n.text_key = 'notice.text.stage-overdue' and cast(:id as uuid) is not null",
        lot.round())).isEqualTo("1 1");
    assertThat(notices(world.planner())).contains("terlambat dari kalender");
    assertThat(notices(world.mayor())).doesNotContain("terlambat dari kalender");
  }

  private String notices(Player player) {
    return player.opens(world.links().notices().all()).body();
  }

  @Test
  void an_award_before_its_day_asks_the_mayor_why_and_the_history_of_the_lot_keeps_it() {
    var lot = auction.negotiating(world);
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    auction.planned(lot, LotState.AWARDED, auction.today().plusDays(1));
    var url = world.links().auction().lotAwardStep(lot.id().value(), lot.bid("dinkes").value().toString());
    assertThat(world.mayor().opens(url).body()).contains("Alasan lebih awal dari kalender");
    var answer = world.mayor().sends(url, "reasons", "paling meyakinkan", "reason", " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("reason-mistake", "paling meyakinkan");
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
    assertThat(world.mayor().sends(url, "reasons", "paling meyakinkan", "reason", "Semua pakta sudah ada").status())
        .isEqualTo(303);
    assertThat(world.dinsosHead().opens(world.links().auction().lot(lot.id().value())).body())
        .contains("Semua pakta sudah ada");
  }

  @Test
  void a_negotiation_before_its_day_asks_the_chair_why() {
    var lot = auction.presented(world);
    for (var member : List.of(world.mayor(), world.secretary(), world.expert())) {
      auction.handIn(lot, member, "dinkes", "90", "80");
      auction.handIn(lot, member, "dinsos", "70", "60");
    }
    auction.planned(lot, LotState.NEGOTIATING, auction.today().plusDays(1));
    var url = world.links().panel().lotPanelStep(lot.id().value(), "negotiation");
    assertThat(world.secretary().opens(world.links().panel().lotPanel(lot.id().value())).body())
        .contains("Alasan lebih awal dari kalender");
    assertThat(world.secretary().sends(url).body()).contains("reason-mistake");
    assertThat(auction.state(lot)).isEqualTo(LotState.PRESENTING);
    assertThat(world.secretary().sends(url, "reason", "Semua sudah menilai").status()).isEqualTo(303);
    assertThat(auction.state(lot)).isEqualTo(LotState.NEGOTIATING);
  }

  private Auction.Lot awarded() {
    var lot = auction.negotiating(world);
    accepting.accept(world.mayor().acting(), lot.bid("dinkes"));
    signing.sign(world.dinkesHead().acting(), lot.bid("dinkes"), null);
    awarding.award(world.mayor().acting(), lot.id(), lot.bid("dinkes"), "paling meyakinkan");
    return lot;
  }
}
