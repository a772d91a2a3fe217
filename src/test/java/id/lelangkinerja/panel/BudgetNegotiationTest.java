package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Rupiah;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bid of dinkes asks for 500 million in 2019 and 400 million in 2020. */
@ProgrammeTest
class BudgetNegotiationTest {
  private static final String SETTLED = """
      select string_agg(amount::text, ' ' order by year) from bid_budget_view
      where region_id = :region and bid_id = :id""";
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Countering countering;
  @Autowired
  Answering answering;
  @Autowired
  Accepting accepting;
  World world;
  Auction.Lot lot;
  BidId bid;

  @BeforeEach
  void negotiate() {
    world = worlds.fresh();
    lot = auction.negotiating(world);
    bid = lot.bid("dinkes");
    auction.costs(lot, "bid_budget", "bid_id", bid.value(), 2019, 500_000_000);
    auction.costs(lot, "bid_budget", "bid_id", bid.value(), 2020, 400_000_000);
  }

  private static List<BudgetValue> budget(long first, long second) {
    return List.of(new BudgetValue(2019, new Rupiah(first)), new BudgetValue(2020, new Rupiah(second)));
  }

  private void counter(String stunting, List<BudgetValue> budget) {
    countering.counter(world.secretary().acting(), bid,
        new CounterOffer(Named.of(auction.targets(lot, stunting)).within(budget),
            "dengan anggaran lain", auction.today().plusDays(3)));
  }

  @Test
  void a_counter_offer_may_change_the_budget_alone_and_what_is_settled_is_what_the_bid_costs_from_then_on() {
    counter("12", budget(450_000_000, 400_000_000));
    assertThat(auction.text(lot, SETTLED, bid.value())).as("nothing is settled yet").isEqualTo("500000000 400000000");
    answering.answer(world.dinkesHead().acting(), bid,
        Named.of(auction.targets(lot, "12")).within(budget(470_000_000, 400_000_000)),
        "sedikit lagi");
    accepting.accept(world.secretary().acting(), bid);
    assertThat(auction.text(lot, SETTLED, bid.value())).isEqualTo("470000000 400000000");
  }

  @Test
  void old_and_new_stand_side_by_side_in_the_ledger_and_the_pact_names_a_changed_budget() {
    counter("11", budget(450_000_000, 400_000_000));
    answering.answer(world.dinkesHead().acting(), bid,
        Named.of(auction.targets(lot, "12")).within(budget(470_000_000, 400_000_000)),
        "sedikit lagi");
    assertThat(world.dinkesHead().opens(lot.address("dinkes")).body())
        .contains("Anggaran per tahun", "500.000.000", "450.000.000", "-50.000.000", "470.000.000", "+20.000.000");
    accepting.accept(world.secretary().acting(), bid);
    assertThat(world.dinkesHead().opens(world.links().panel().bidPanelStep(bid.value(), "pact")).body())
        .contains("Pagu indikatif 2019: Rp 470.000.000", "Pagu indikatif 2020: Rp 400.000.000");
  }

  @Test
  void a_turn_that_names_no_budget_leaves_it_where_it_was() {
    counter("11", budget(450_000_000, 300_000_000));
    answering.answer(world.dinkesHead().acting(), bid, auction.targets(lot, "12"), "target saja");
    accepting.accept(world.secretary().acting(), bid);
    assertThat(auction.text(lot, SETTLED, bid.value())).isEqualTo("450000000 300000000");
  }

  @Test
  void a_budget_names_every_year_of_the_bid_and_something_must_change() {
    refused(Reason.TARGETS_INCOMPLETE, () -> counter("12", budget(450_000_000, 1).subList(0, 1)));
    refused(Reason.TARGETS_INCOMPLETE, () -> counter("12", List.of(new BudgetValue(2019, Rupiah.NONE),
        new BudgetValue(2021, Rupiah.NONE))));
    refused(Reason.COUNTER_UNCHANGED, () -> counter("12", budget(500_000_000, 400_000_000)));
    refused(Reason.COUNTER_UNCHANGED, () -> counter("12", List.of()));
    counter("12", budget(500_000_000, 390_000_000));
    refused(Reason.COUNTER_UNCHANGED, () -> answering.answer(world.dinkesHead().acting(), bid,
        Named.of(auction.targets(lot, "12")).within(budget(500_000_000, 390_000_000)), "sama"));
  }

  @Test
  void the_chair_types_the_budget_beside_the_targets_and_a_budget_that_is_no_number_is_told_beside_its_field() {
    var url = world.links().panel().bidPanelStep(bid.value(), "counter-offer");
    assertThat(world.secretary().opens(url).body()).contains("name=\"budget.2019\" value=\"500000000\"");
    var answer = world.secretary().sends(url, typed("banyak"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"budget.2019-mistake\"", "value=\"banyak\"");
    assertThat(world.secretary().sends(url, typed("450.000.000")).location()).isEqualTo(lot.address("dinkes"));
    assertThat(auction.text(lot, """
        select amount from counter_offer_budget where region_id = :region and bid_id = :id and year = 2019""",
        bid.value())).isEqualTo("450000000");
  }

  @Test
  void a_budget_above_what_the_whole_round_may_spend_in_a_year_is_told_beside_the_year_for_either_side() {
    auction.costs(lot, "ceiling", "round_id", lot.round(), 2019, 600_000_000);
    var over = List.of(budget(600_000_001, 400_000_000), budget(600_000_000, 400_000_001));
    refused(Reason.BUDGET_OVER_CEILING, () -> counter("12", over.getFirst()));
    var url = world.links().panel().bidPanelStep(bid.value(), "counter-offer");
    var answer = world.secretary().sends(url, typed("600.000.001"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"budget.2019-mistake\"", "Rp600.000.000", "value=\"600.000.001\"");
    counter("12", over.getLast());
    refused(Reason.BUDGET_OVER_CEILING, () -> answering.answer(world.dinkesHead().acting(), bid,
        Named.of(auction.targets(lot, "12")).within(over.getFirst()), "lebih"));
  }

  private String[] typed(String first) {
    return new String[]{"target." + lot.stunting() + ".2019", "14", "target." + lot.stunting() + ".2020", "12",
        "target." + lot.visits() + ".2019", "100", "target." + lot.visits() + ".2020", "120", "budget.2019", first,
        "budget.2020", "400.000.000", "message", "lebih hemat", "answerBy", auction.today().plusDays(3).toString()};
  }
}
