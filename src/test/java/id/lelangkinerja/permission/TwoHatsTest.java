package id.lelangkinerja.permission;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever holds two offices that must be kept apart may do with both no more than the stricter one leaves. */
@ProgrammeTest
class TwoHatsTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Ledger ledger;
  @Autowired
  Routes routes;
  @Autowired
  Clock clock;
  @Autowired
  Appointing appointing;
  World world;
  Play play;

  @BeforeEach
  void openTheRound() {
    world = worlds.fresh();
    play = Play.rehearsal(world, ledger, routes, (MovableClock) clock);
    play.at("2018-11-05T03:00:00Z");
    new PlanningAct(play).perform();
    new RoundAct(play).perform();
    new DraftingAct(play).perform();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void the_head_of_one_agency_who_drafts_for_another_does_not_submit_for_it() {
    also(world.dinsosHead(), Role.AGENCY_OPERATOR, "dinkes");
    var bid = play.id("bid");
    var fields = new Offer(play, world.dinkesHead()).submission(bid);
    var submission = play.links().bidPart(bid, "submission");
    assertThat(world.dinsosHead().opens(play.links().bidPart(bid, "check")).status()).isEqualTo(200);
    assertRefused(world.dinsosHead().sends(submission, fields));
    assertThat(world.dinkesHead().sends(submission, fields).status()).isEqualTo(303);
    assertRefused(world.dinsosHead().sends(play.links().bidPart(bid, "withdrawal")));
  }

  @Test
  void a_planner_who_belongs_to_a_bidder_checks_neither_its_bid_nor_its_rival_s() {
    new SealingAct(play).perform();
    play.at(RoundAct.DEADLINE_PAST);
    Play.sent(world.planner(), play.links().auction().roundBids(play.id("round"), "closing"));
    Play.sent(world.secretary(), play.links().auction().roundBids(play.id("round"), "opening"));
    also(world.planner(), Role.AGENCY_OPERATOR, "dinkes");
    for (var bid : List.of("bid", "rival")) {
      assertRefused(world.planner().sends(play.links().bidPart(play.id(bid), "eligibility"),
          OpeningAct.allMet()));
    }
    assertRefused(world.planner().opens(play.links().bid(play.id("rival"))));
    assertRefused(world.planner().opens(play.links().panel().bidPanel(play.id("rival"))));
  }

  @Test
  void a_planner_who_holds_any_office_in_a_partner_or_rival_neither_checks_nor_is_told_of_their_bids() {
    new SealingAct(play).perform();
    play.at(RoundAct.DEADLINE_PAST);
    Play.sent(world.planner(), play.links().auction().roundBids(play.id("round"), "closing"));
    Play.sent(world.secretary(), play.links().auction().roundBids(play.id("round"), "opening"));
    ledger.text(world.region(), """
        insert into bid_partner (region_id, bid_id, agency_id, name, lead, share, part)
        values (:region, '%s', '%s', 'Kominfo', false, 40, 'Data') returning 'joined'"""
        .formatted(play.id("rival"), world.agency("kominfo").value()));
    for (var bid : List.of("bid", "rival")) {
      assertThat(world.planner().opens(play.links().bidPart(play.id(bid), "eligibility")).status()).isEqualTo(200);
      assertThat(world.planner().opens(play.links().work()).body()).contains(play.links().bid(play.id(bid)));
    }
    also(world.planner(), Role.MONITOR, "kominfo");
    for (var bid : List.of("bid", "rival")) {
      assertRefused(world.planner().opens(play.links().bidPart(play.id(bid), "eligibility")));
      assertRefused(world.planner().sends(play.links().bidPart(play.id(bid), "eligibility"),
          OpeningAct.allMet()));
      assertRefused(world.planner().sends(play.links().bidPart(play.id(bid), "completion-request"), "request", "Data",
          "dueOn", "2018-11-30"));
      assertThat(world.planner().opens(play.links().work()).body()).doesNotContain(play.links().bid(play.id(bid)));
    }
    assertRefused(world.planner().opens(play.links().bid(play.id("bid"))));
  }

  @Test
  void a_panel_member_who_works_for_a_bidder_neither_reads_nor_scores_any_bid_of_the_lot() {
    present();
    also(world.expert(), Role.AGENCY_OPERATOR, "dinsos");
    for (var bid : List.of("bid", "rival")) {
      var sheet = play.links().panel().bidSheet(play.id(bid));
      assertRefused(world.expert().opens(sheet));
      assertRefused(world.expert().sends(sheet, scores()));
      assertRefused(world.expert().sends(play.links().panel().bidSheetSubmission(play.id(bid)), scores()));
    }
    assertRefused(world.expert().opens(play.links().bid(play.id("bid"))));
    assertRefused(world.expert().opens(play.links().panel().bidPanel(play.id("bid"))));
    assertRefused(world.expert().opens(play.links().auction().lotAward(play.id("lot"))));
    for (var member : List.of(world.mayor(), world.secretary())) {
      for (var bid : List.of("bid", "rival")) {
        handIn(member, bid);
      }
    }
    Play.sent(world.secretary(), play.links().panel().lotPanelStep(play.id("lot"), "negotiation"));
  }

  @Test
  void a_planner_who_works_for_a_partner_of_a_bid_reads_neither_its_rival_nor_the_ranking() {
    present();
    ledger.text(world.region(), """
        insert into bid_partner (region_id, bid_id, agency_id, name, lead, share, part)
        values (:region, '%s', '%s', 'Kominfo', false, 40, 'Data') returning 'joined'"""
        .formatted(play.id("rival"), world.agency("kominfo").value()));
    var award = play.links().auction().lotAward(play.id("lot"));
    assertThat(world.planner().opens(award).status()).isEqualTo(200);
    also(world.planner(), Role.AGENCY_OPERATOR, "kominfo");
    assertRefused(world.planner().opens(award));
    assertRefused(world.planner().opens(play.links().bid(play.id("bid"))));
    assertRefused(world.planner().opens(play.links().panel().bidPanel(play.id("bid"))));
    assertRefused(world.planner().opens(play.links().auction().roundPortfolio(play.id("round"))));
    assertRefused(world.planner().sends(play.links().auction().lotAwardStep(play.id("lot"), "objection")));
  }

  @Test
  void a_chair_or_mayor_who_works_for_a_bidder_neither_negotiates_nor_awards() {
    present();
    play.panel().forEach(member -> List.of("bid", "rival").forEach(
        bid -> handIn(member, bid)));
    Play.sent(world.secretary(), play.links().panel().lotPanelStep(play.id("lot"), "negotiation"));
    also(world.mayor(), Role.AGENCY_OPERATOR, "dinsos");
    for (var bid : List.of("bid", "rival")) {
      var panel = play.links().panel().bidPanel(play.id(bid));
      assertRefused(world.mayor().sends(panel + "/acceptance", "turn", "0"));
      assertRefused(world.mayor().sends(panel + "/rejection", "reason", "Pesaing"));
      assertRefused(world.mayor().opens(panel + "/counter-offer"));
    }
    Play.sent(world.secretary(), play.links().panel().bidPanelStep(play.id("bid"), "acceptance"), "turn", "0",
        "answerBy",
        "2030-01-01");
    var pact = play.links().panel().bidPanelStep(play.id("bid"), "pact");
    Play.sent(world.dinkesHead(), pact, "hash", Play.field(world.dinkesHead(), pact, "hash"));
    var award = play.links().auction().lotAwardStep(play.id("lot"), play.id("bid").toString());
    assertRefused(world.mayor().sends(award, "reasons", "Terbaik"));
    assertRefused(world.mayor().opens(award));
  }

  @Test
  void a_planner_who_belongs_to_a_bidder_does_not_schedule_its_presentation() {
    new SealingAct(play).perform();
    new OpeningAct(play).perform();
    Play.sent(world.planner(), play.links().panel().lotPanelStep(play.id("lot"), "presentations"));
    also(world.planner(), Role.AGENCY_OPERATOR, "dinkes");
    assertRefused(
        world.planner().sends(play.links().panel().bidPanelStep(play.id("bid"), "schedule"), "date", "2018-11-26",
            "time", "09:00", "place", "Balai Kota"));
  }

  @Test
  void a_planner_who_belongs_to_the_agency_neither_draws_up_nor_sends_nor_withdraws_its_contract() {
    new SealingAct(play).perform();
    new OpeningAct(play).perform();
    new PanelAct(play).perform();
    new NegotiationAct(play).perform();
    new AwardAct(play).perform();
    var lot = play.links().contracts().lotContract(play.id("lot"));
    var other = world.administrator();
    also(other, Role.PLANNER, null);
    also(world.planner(), Role.AGENCY_OPERATOR, "dinkes");
    assertRefused(world.planner().opens(lot));
    assertRefused(world.planner().sends(lot));
    play.keep("contract", Play.sent(other, lot));
    var contract = play.id("contract");
    assertRefused(world.planner().sends(play.links().contracts().contractSending(contract)));
    Play.sent(other, play.links().contracts().contractSending(contract));
    assertRefused(world.planner().sends(play.links().contracts().contractWithdrawal(contract), "reason", "Tarik"));
    Play.sent(other, play.links().contracts().contractWithdrawal(contract), "reason", "Tarik");
  }

  @Test
  void a_seat_on_the_panel_ends_with_the_office_it_was_held_for() {
    present();
    var sheet = play.links().panel().bidSheet(play.id("bid"));
    assertThat(world.expert().opens(sheet).status()).isEqualTo(200);
    ledger.text(world.region(), """
        update appointment set valid_to = '2018-11-01'
        where region_id = :region and role = 'PANEL_MEMBER' and person_id = '%s' returning 'ended'"""
        .formatted(world.expert().acting().person().value()));
    also(world.expert(), Role.MONITOR, "kominfo");
    assertRefused(world.expert().opens(sheet));
    assertRefused(world.expert().sends(sheet, scores()));
    assertRefused(world.expert().sends(play.links().panel().bidSheetSubmission(play.id("bid")), scores()));
  }

  @Test
  void a_verifier_who_reports_for_an_agency_verifies_none_of_its_figures() {
    new SealingAct(play).perform();
    new OpeningAct(play).perform();
    new PanelAct(play).perform();
    new NegotiationAct(play).perform();
    new AwardAct(play).perform();
    new ContractAct(play).perform();
    play.at("2019-04-05T03:00:00Z");
    var figure = java.util.UUID.fromString(ledger.text(world.region(),
        "select measurement_id::text from measurement where region_id = :region and period = 1"));
    Play.sent(world.dinkesHead(), play.links().figures().measurementDraft(figure), "value", "18", "note",
        "Tanpa berkas");
    Play.sent(world.dinkesHead(), play.links().figures().measurementSubmission(figure), FiguresAct.SAID);
    also(world.verifier(), Role.AGENCY_OPERATOR, "dinkes");
    assertRefused(world.verifier().sends(play.links().figures().measurementVerification(figure), "version", "1"));
    assertRefused(world.verifier().sends(play.links().figures().measurementReturn(figure), "reason", "Ulangi"));
  }

  /** Both bids of the lot are presented; no sheet is handed in. */
  private void present() {
    new SealingAct(play).perform();
    new OpeningAct(play).perform();
    Play.sent(world.planner(), play.links().panel().lotPanelStep(play.id("lot"), "presentations"));
    for (var bid : List.of("bid", "rival")) {
      Play.sent(world.planner(), play.links().panel().bidPanelStep(play.id(bid), "schedule"), "date", "2018-11-26",
          "time",
          "09:00", "place", "Balai Kota");
      Play.sent(world.secretary(), play.links().panel().bidPanelStep(play.id(bid), "holding"), "notes", "Catatan");
    }
  }

  private void handIn(Player member, String bid) {
    Play.sent(member, play.links().panel().bidNoConflict(play.id(bid)));
    Play.sent(member, play.links().panel().bidSheetSubmission(play.id(bid)), scores());
  }

  private String[] scores() {
    return new String[]{"score." + ledger.text(world.region(),
        "select criterion_id::text from criterion where region_id = :region and round_id = '" + play.id("round") + "'"),
        "80", "note", ""};
  }

  private void also(Player player, Role role, @Nullable String agency) {
    appointing.appoint(Acting.installation(world.region()), player.acting().person(), new Appointing.Office(role,
        agency == null ? null : world.agency(agency), "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.isRefused()).as("got " + answer.status()).isTrue();
  }
}
