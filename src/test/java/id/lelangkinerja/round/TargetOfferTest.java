package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.offering.AnsweringTarget;
import id.lelangkinerja.offering.Figure;
import id.lelangkinerja.offering.NamingTarget;
import id.lelangkinerja.offering.OfferState;
import id.lelangkinerja.offering.OrderingTarget;
import id.lelangkinerja.offering.ReleasingTarget;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The target of a lot is offered from the top: to dinkes first, to dinsos after it, two days each. */
@ProgrammeTest
class TargetOfferTest {
  private static final String WORDS = "Stunting turun: sanggup?";
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  AddingLot adding;
  @Autowired
  RevisingLot revising;
  @Autowired
  OrderingTarget ordering;
  @Autowired
  ReleasingTarget releasing;
  @Autowired
  NamingTarget naming;
  @Autowired
  AnsweringTarget answering;
  World world;
  RoundId round;
  LotId lot;

  @BeforeEach
  void offer() {
    world = worlds.fresh();
    round = written.planned(world);
    lot = adding.add(world.planner().acting(), round, plan());
    order(2);
  }

  private NewLot plan() {
    var plain = written.lot(world);
    return new NewLot(plain.theme(), plain.title(), plain.summary(), plain.mission(), plain.problems(),
        plain.indicators(), List.of(world.agency("dinkes"), world.agency("dinsos")));
  }

  private void order(int days) {
    ordering.order(world.planner().acting(), lot, List.of(world.agency("dinkes"), world.agency("dinsos")), days);
  }

  private void name(Player player) {
    naming.name(player.acting(), lot, WORDS, null);
  }

  private String check() {
    return world.planner().opens(world.links().auction().roundCheck(round.value())).body();
  }

  private String page(Player player) {
    return player.opens(world.links().auction().lotTarget(lot.value())).body();
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::reason).isEqualTo(reason);
  }

  @Test
  void a_round_does_not_open_before_the_mayor_has_named_the_target() {
    assertThat(check()).contains("Kepala daerah belum menyebut target yang ditawarkan",
        world.links().auction().lotTarget(lot.value()));
    refused(Reason.ROUND_HAS_GAPS, () -> written.opened(world, round));
    assertThat(world.mayor().opens(world.links().work()).body()).contains("Sebut target yang ditawarkan dari atas");
    name(world.mayor());
    assertThat(world.mayor().opens(world.links().work()).body())
        .doesNotContain("Sebut target yang ditawarkan dari atas");
    assertThat(check()).contains("lengkap dan siap dibuka");
    written.opened(world, round);
    assertThat(page(world.dinkesHead())).as("whoever is asked reads the mayor's words").contains(WORDS);
    refused(Reason.LOT_NOT_DRAFT, () -> name(world.mayor()));
  }

  @Test
  void nobody_but_the_mayor_names_a_target() {
    for (var other : List.of(world.planner(), world.secretary(), world.expert(), world.dinkesHead())) {
      refused(Reason.NOT_YOURS, () -> name(other));
    }
  }

  @Test
  void a_target_is_named_in_words_as_it_was_shown_and_only_where_it_is_offered_and_written() {
    var mayor = world.mayor().acting();
    refused(Reason.REQUIRED, () -> naming.name(mayor, lot, " ", null));
    refused(Reason.CHANGED_MEANWHILE, () -> naming.name(mayor, lot, WORDS, "lain"));
    releasing.release(world.planner().acting(), lot, "");
    refused(Reason.NOT_FOUND_HERE, () -> name(world.mayor()));
    order(2);
    var plain = plan();
    revising.revise(world.planner().acting(), lot, new NewLot(plain.theme(), plain.title(), plain.summary(),
        plain.mission(), plain.problems(), List.of(), List.of(world.agency("dinkes"), world.agency("dinsos"))));
    refused(Reason.TARGET_UNWRITTEN, () -> name(world.mayor()));
  }

  @Test
  void a_target_that_is_changed_after_it_was_named_is_named_anew() {
    name(world.mayor());
    var plain = plan();
    var easier = plain.indicators().stream().map(each -> new NewLot.Measured(each.indicator(), each.weight(), false,
        each.path().stream().map(reserve -> new Lot.Reserve(reserve.year(),
            reserve.value().add(BigDecimal.ONE), null)).toList()))
        .toList();
    revising.revise(world.planner().acting(), lot, new NewLot(plain.theme(), plain.title(), plain.summary(),
        plain.mission(), plain.problems(), easier, List.of(world.agency("dinkes"), world.agency("dinsos"))));
    assertThat(page(world.mayor())).contains("target perlu disebut lagi");
    refused(Reason.ROUND_HAS_GAPS, () -> written.opened(world, round));
    name(world.mayor());
    written.opened(world, round);
  }

  @Test
  void the_mayor_names_another_figure_with_a_reason_and_both_are_kept() {
    var mayor = world.mayor().acting();
    var indicator = plan().indicators().getFirst().indicator();
    var another = List.of(new Figure(indicator, 2023, new BigDecimal("10")));
    refused(Reason.REQUIRED, () -> naming.name(mayor, lot, WORDS, another, " ", null));
    refused(Reason.NO_CHOICE, () -> naming.name(mayor, lot, WORDS,
        List.of(new Figure(java.util.UUID.randomUUID(), 2023, BigDecimal.TEN)), "Kurang berani", null));
    refused(Reason.NOT_YOURS,
        () -> naming.name(world.planner().acting(), lot, WORDS, another, "Kurang berani", null));
    naming.name(mayor, lot, WORDS, another, "Kurang berani", null);
    assertThat(page(world.planner())).contains("Kurang berani", "2023: 10,0 persen, semula 17,0")
        .doesNotContain("target perlu disebut lagi");
    assertThat(check()).contains("lengkap dan siap dibuka");
    var lotPage = world.links().auction().lot(lot.value());
    assertThat(world.planner().opens(lotPage).body()).contains("Kurang berani");
    written.opened(world, round);
    assertThat(page(world.dinkesHead())).contains("semula 17,0");
  }

  @Test
  void the_form_keeps_what_was_prepared_and_loses_nothing_that_was_typed() {
    var url = world.links().auction().lotTargetStep(lot.value(), "naming");
    var field = "value." + plan().indicators().getFirst().indicator() + ".2023";
    assertThat(world.mayor().opens(url).body()).contains("name=\"" + field + "\" value=\"17\"");
    var refused = world.mayor().sends(url, "shown", "", field, "10", "words", WORDS, "reason", "");
    assertThat(refused.status()).isIn(409, 422);
    assertThat(refused.body()).contains("name=\"" + field + "\" value=\"10\"", WORDS);
    assertThat(world.mayor().sends(url, "shown", shown(url), field, "10", "words", WORDS, "reason", "Kurang berani")
        .status()).isEqualTo(303);
    assertThat(world.mayor().opens(url).body()).contains("name=\"" + field + "\" value=\"10\"");
  }

  @Test
  void no_figure_is_named_that_asks_more_than_the_stretch() {
    var plain = plan();
    var stretched = plain.indicators().stream().map(each -> new NewLot.Measured(each.indicator(), each.weight(), false,
        each.path().stream().map(reserve -> new Lot.Reserve(reserve.year(), reserve.value(),
            reserve.value().subtract(BigDecimal.ONE))).toList()))
        .toList();
    revising.revise(world.planner().acting(), lot, new NewLot(plain.theme(), plain.title(), plain.summary(),
        plain.mission(), plain.problems(), stretched, List.of(world.agency("dinkes"), world.agency("dinsos"))));
    refused(Reason.STRETCH_BELOW_RESERVE, () -> naming.name(world.mayor().acting(), lot, WORDS,
        List.of(new Figure(plain.indicators().getFirst().indicator(), 2023, BigDecimal.TEN)), "Kurang berani", null));
  }

  private String shown(String url) {
    var body = world.mayor().opens(url).body();
    var from = body.indexOf("name=\"shown\" value=\"") + "name=\"shown\" value=\"".length();
    return body.substring(from, body.indexOf('"', from));
  }

  @Test
  void terms_that_bidding_leaves_no_time_for_are_told_before_it_opens() {
    assertThat(check()).doesNotContain("masa penawaran dapat berakhir");
    order(5);
    assertThat(check())
        .contains("kepada 2 perangkat daerah dengan 5 hari masing-masing: masa penawaran dapat berakhir");
    assertThat(page(world.planner())).contains("terlalu singkat");
  }

  @Test
  void a_refused_target_is_offered_again_to_the_next_agency_which_alone_may_bid_then() {
    name(world.mayor());
    written.opened(world, round);
    refused(Reason.NOT_FOUND_HERE, () -> answering.answer(world.dinsosHead().acting(), lot, OfferState.ABLE, ""));
    refused(Reason.REQUIRED, () -> answering.answer(world.dinkesHead().acting(), lot, OfferState.NOT_ABLE, ""));
    answering.answer(world.dinkesHead().acting(), lot, OfferState.NOT_ABLE, "Bukan urusan kami");
    refused(Reason.NOT_FOUND_HERE, () -> answering.answer(world.dinkesHead().acting(), lot, OfferState.ABLE, ""));
    answering.answer(world.dinsosHead().acting(), lot, OfferState.ABLE, "");
    assertThat(page(world.planner())).contains("Bukan urusan kami", "Dinas Sosial sanggup mencapai target");
    assertThat(page(world.dinsosHead())).doesNotContain("Bukan urusan kami");
  }
}
