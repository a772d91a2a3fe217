package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.LotState;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class ProceedingsTest {
  private static final String QUESTION = "Berapa kader yang aktif?";
  private static final String DECISION = "Serahkan daftar kader";
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Scheduling scheduling;
  @Autowired
  Holding holding;
  @Autowired
  AskingPresenter asking;
  @Autowired
  NotingAnswer noting;
  @Autowired
  DecidingInHall deciding;
  @Autowired
  FulfillingDecision fulfilling;
  @Autowired
  DeclaringConflict declaring;
  @Autowired
  Scoring scoring;
  @Autowired
  Clock clock;
  World world;
  Auction.Lot lot;
  BidId bid;

  @BeforeEach
  void schedule() {
    world = worlds.fresh();
    lot = auction.presenting(world);
    bid = lot.bid("dinkes");
    slot("dinkes", 1);
    slot("dinsos", 2);
  }

  private void slot(String agency, int hours) {
    var from = clock.instant().plus(Duration.ofHours(hours));
    scheduling.schedule(world.planner().acting(), lot.bid(agency),
        new Slot(from, from.plus(Duration.ofMinutes(20)), "Balai Kota"));
  }

  private String sheet(String agency) {
    return world.links().panel().bidSheet(lot.bid(agency).value());
  }

  private UUID id(String column, String table) {
    return UUID.fromString(auction.text(lot,
        "select " + column + "::text from " + table + " where region_id = :region and bid_id = :id", bid.value()));
  }

  private UUID asked() {
    asking.ask(world.expert().acting(), bid, QUESTION);
    return id("question_id", "presentation_question");
  }

  private UUID decided() {
    deciding.decide(world.secretary().acting(), bid, DECISION, auction.today().plusDays(3));
    return id("decision_id", "presentation_decision");
  }

  @Test
  void a_member_asks_in_the_hall_and_the_chair_notes_the_answer_there() {
    var links = world.links().panel();
    var asked = world.expert().sends(links.bidQuestions(bid.value()), "question", QUESTION);
    assertThat(asked.location()).isEqualTo(sheet("dinkes") + "#proceedings");
    var question = id("question_id", "presentation_question");
    assertThat(world.expert().opens(sheet("dinkes")).body()).contains(QUESTION, "Pemeran expert")
        .doesNotContain(links.bidAnswer(bid.value(), question));
    var chairs = world.secretary().opens(sheet("dinkes")).body();
    assertThat(chairs).contains(QUESTION, links.bidAnswer(bid.value(), question));
    world.secretary().sends(links.bidAnswer(bid.value(), question), "answer." + question, "Dua ratus orang");
    assertThat(world.expert().opens(sheet("dinkes")).body()).contains("Dua ratus orang", "Dicatat oleh");
    refused(Reason.ANSWER_NOTED, () -> noting.note(world.mayor().acting(), bid, question, "lain"));
  }

  @Test
  void the_bidder_reads_what_was_asked_and_decided_only_after_its_presentation_and_rivals_never() {
    noting.note(world.secretary().acting(), bid, asked(), "Dua ratus");
    decided();
    var panel = lot.address("dinkes");
    assertThat(world.dinkesHead().opens(panel).body()).doesNotContain(QUESTION, DECISION);
    holding.hold(world.secretary().acting(), bid, "");
    assertThat(world.dinkesHead().opens(panel).body()).contains(QUESTION, "Dua ratus", DECISION);
    assertThat(world.dinsosHead().opens(panel).status()).isEqualTo(404);
  }

  @Test
  void what_was_decided_with_a_day_waits_for_the_agency_until_it_says_what_it_did() {
    var decision = decided();
    var operator = world.dinkesOperator();
    refused(Reason.NOT_FOUND_HERE, () -> fulfilling.fulfil(operator.acting(), bid, decision, "sudah"));
    holding.hold(world.secretary().acting(), bid, "");
    assertThat(operator.opens(world.links().work()).body()).contains("Keputusan tim penguji yang harus dipenuhi");
    refused(Reason.REQUIRED, () -> fulfilling.fulfil(operator.acting(), bid, decision, " "));
    operator.sends(world.links().panel().bidFulfilment(bid.value(), decision), "fulfilment." + decision,
        "Daftar ada pada sekretariat");
    assertThat(operator.opens(world.links().work()).body())
        .doesNotContain("Keputusan tim penguji yang harus dipenuhi");
    assertThat(world.secretary().opens(sheet("dinkes")).body()).contains("dipenuhi", "Daftar ada pada sekretariat");
    assertThat(world.expert().opens(world.links().notices().all()).body()).contains("sudah dipenuhi");
    refused(Reason.DECISION_FULFILLED, () -> fulfilling.fulfil(operator.acting(), bid, decision, "lagi"));
  }

  @Test
  void nothing_is_owed_by_a_decision_without_a_day_and_none_is_due_on_a_day_that_is_over() {
    refused(Reason.DAY_PAST, () -> deciding.decide(world.secretary().acting(), bid, DECISION,
        auction.today().minusDays(1)));
    refused(Reason.REQUIRED, () -> deciding.decide(world.secretary().acting(), bid, " ", null));
    refused(Reason.REQUIRED, () -> asking.ask(world.expert().acting(), bid, " "));
    deciding.decide(world.secretary().acting(), bid, "Paparan diterima", null);
    holding.hold(world.secretary().acting(), bid, "");
    refused(Reason.DECISION_FULFILLED, () -> fulfilling.fulfil(world.dinkesHead().acting(), bid,
        id("decision_id", "presentation_decision"), "sudah"));
  }

  @Test
  void only_who_scores_asks_only_the_chair_or_the_mayor_decides_and_only_the_bidder_fulfils() {
    var question = asked();
    var decision = decided();
    holding.hold(world.secretary().acting(), bid, "");
    for (var player : List.of(world.planner(), world.viceMayor(), world.dinkesHead())) {
      refused(Reason.NOT_YOURS, () -> asking.ask(player.acting(), bid, QUESTION));
      refused(Reason.NOT_YOURS, () -> noting.note(player.acting(), bid, question, "x"));
      refused(Reason.NOT_YOURS, () -> deciding.decide(player.acting(), bid, DECISION, null));
    }
    refused(Reason.NOT_YOURS, () -> noting.note(world.expert().acting(), bid, question, "x"));
    refused(Reason.NOT_YOURS, () -> fulfilling.fulfil(world.secretary().acting(), bid, decision, "x"));
    refused(Reason.NOT_FOUND_HERE, () -> fulfilling.fulfil(world.dinsosHead().acting(), bid, decision, "x"));
    refused(Reason.NOT_FOUND_HERE,
        () -> noting.note(world.secretary().acting(), lot.bid("dinsos"), question, "of another bid"));
    declaring.declare(world.expert().acting(), bid, "Saudara kandung");
    refused(Reason.NOT_YOURS, () -> asking.ask(world.expert().acting(), bid, QUESTION));
  }

  @Test
  void nothing_is_asked_before_the_slot_is_set_or_once_counter_offers_have_begun() {
    var early = auction.presenting(world);
    refused(Reason.PANEL_STEP_CLOSED, () -> asking.ask(world.expert().acting(), early.bid("dinkes"), QUESTION));
    auction.put(lot, LotState.NEGOTIATING);
    refused(Reason.PANEL_STEP_CLOSED, () -> asking.ask(world.expert().acting(), bid, QUESTION));
    refused(Reason.PANEL_STEP_CLOSED, () -> deciding.decide(world.mayor().acting(), bid, DECISION, null));
  }

  @Test
  void a_refused_question_loses_neither_its_words_nor_the_scores_beside_it() {
    declaring.declare(world.expert().acting(), bid, null);
    scoring.save(world.expert().acting(), bid, new Marks(auction.scores(lot, "81", "72"),
        Map.of(lot.criteria().getFirst(), "kader belum cukup"), "ragu"), 0);
    var answer = world.expert().sends(world.links().panel().bidQuestions(bid.value()), "question", "a".repeat(2001));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("a".repeat(2001), "value=\"81\"", "kader belum cukup", "ragu",
        "id=\"question-mistake\"");
  }

  @Test
  void the_hall_leads_from_bid_to_bid_in_the_order_of_slots_and_down_to_the_baselines() {
    var first = world.expert().opens(sheet("dinkes")).body();
    assertThat(first).contains("rel=\"next\" href=\"" + sheet("dinsos")).doesNotContain("rel=\"prev\"")
        .contains("EPPGBM", "daftar balita", world.links().indicator(lot.stunting()));
    assertThat(world.expert().opens(sheet("dinsos")).body()).contains("rel=\"prev\" href=\"" + sheet("dinkes"))
        .doesNotContain("rel=\"next\"");
  }

  @Test
  void remarks_by_criterion_are_read_by_all_once_the_sheets_lie_open() {
    holding.hold(world.secretary().acting(), bid, "");
    declaring.declare(world.expert().acting(), bid, null);
    scoring.handIn(world.expert().acting(), bid, new Marks(auction.scores(lot, "81", "72"),
        Map.of(lot.criteria().getFirst(), "kader belum cukup"), ""));
    auction.handIn(lot, world.mayor(), "dinkes", "80", "70");
    assertThat(world.mayor().opens(sheet("dinkes")).body()).doesNotContain("kader belum cukup");
    auction.handIn(lot, world.secretary(), "dinkes", "80", "70");
    assertThat(world.mayor().opens(sheet("dinkes")).body()).contains("kader belum cukup", "Kebaruan");
  }
}
