package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.TestConnections;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole chain, from a problem to the figure that everybody may check, as its people walk it, each at a browser of
 * their own that stays open: what changes at one is seen at another. On the way each form is first filled in wrongly.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"lk.database.as=loader", "lk.demo=false"})
@AutoConfigureMockMvc
@Import({TestConnections.class, Worlds.class})
class ChainIT {
  @LocalServerPort
  int port;
  @Autowired
  Worlds worlds;
  @Autowired
  MovableClock clock;
  private Instant before = Instant.EPOCH;

  @BeforeEach
  void remember() {
    before = clock.instant();
  }

  @AfterEach
  void put_the_clock_back() {
    clock.moveTo(before);
  }

  @Test
  void a_problem_becomes_a_promise_and_the_promise_a_verified_figure() {
    try (var chromium = Chromium.start();
        var company = new Company(chromium.browser(), "http://localhost:" + port, worlds.fresh(), clock)) {
      company.itIs("2018-11-01T09:00:00");
      plan(new PlanningActs(company));
      bid(new BiddingActs(company));
      open(new OpeningActs(company));
      settle(new PanelActs(company));
      sign(new ContractActs(company));
      measure(new MeasuringActs(company));
      assertThat(company.looks().faults()).isEmpty();
      assertThat(company.looks().kinds()).isGreaterThan(60);
    }
  }

  private static void plan(PlanningActs acts) {
    acts.the_planner_registers_two_indicators();
    acts.the_planner_registers_a_problem();
    acts.the_planner_plans_a_round();
    acts.the_planner_adds_two_lots();
    acts.the_planner_fills_the_gap_that_the_check_finds();
    acts.the_planner_opens_the_round();
  }

  private static void bid(BiddingActs acts) {
    acts.the_operator_of_dinkes_drafts_a_bid_but_may_not_send_it();
    acts.the_head_of_dinkes_seals_and_sends_it_and_keeps_the_code();
    acts.the_head_of_dinsos_bids_for_both_lots();
    acts.a_change_that_comes_too_late_is_refused();
  }

  private static void open(OpeningActs acts) {
    acts.the_planner_closes_the_bidding();
    acts.the_secretary_opens_the_bids();
    acts.the_planner_finds_both_bids_for_the_first_lot_complete();
    acts.the_planner_asks_for_what_is_missing_in_the_bid_for_the_second();
    acts.the_head_of_dinsos_answers_without_it();
    acts.the_planner_rejects_that_bid_and_cancels_its_lot();
  }

  private static void settle(PanelActs acts) {
    acts.the_planner_schedules_both_presentations();
    acts.the_secretary_notes_that_both_were_held();
    acts.the_four_members_of_the_panel_score_both_bids();
    acts.the_panel_makes_a_counter_offer_to_each();
    acts.the_head_of_dinsos_refuses_with_reasons();
    acts.the_head_of_dinkes_accepts_and_signs_the_integrity_pact();
  }

  private static void sign(ContractActs acts) {
    acts.the_mayor_awards_the_lot();
    acts.the_planner_moves_through_objection_to_signing();
    acts.the_planner_draws_up_the_contract_and_sends_it();
    acts.both_sides_sign_it();
  }

  private static void measure(MeasuringActs acts) {
    acts.the_operator_reports_a_value_with_its_evidence();
    acts.the_verifier_returns_it_with_a_reason();
    acts.the_operator_puts_it_right();
    acts.the_verifier_verifies_it();
    acts.everybody_reads_the_verified_figure_and_the_contract();
  }
}
