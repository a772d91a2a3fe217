package id.lelangkinerja.bidding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContentRulesTest {
  private static final UUID POVERTY = new UUID(1, 1);
  private static final UUID SCHOOLS = new UUID(2, 2);
  private static final LotTerms TERMS = new LotTerms(new LotId(new UUID(3, 3)), new RoundId(new UUID(4, 4)), 1, "Paket",
      "Putaran", LotState.BIDDING, Instant.EPOCH, 2019, 2019, "f",
      List.of(new LotTerms.Measure(POVERTY, "P", "Kemiskinan", "persen", Polarity.LOWER_IS_BETTER, 1, BigDecimal.TEN),
          new LotTerms.Measure(SCHOOLS, "S", "Sekolah", "unit", Polarity.HIGHER_IS_BETTER, 0, BigDecimal.TEN)),
      Map.of(new LotTerms.Cell(POVERTY, 2019), BigDecimal.valueOf(4), new LotTerms.Cell(SCHOOLS, 2019),
          BigDecimal.valueOf(40)),
      Map.of(2019, new Rupiah(1000)), Ground.NONE);

  @Test
  void a_target_as_good_as_its_reserve_is_not_below_it_and_one_worse_is() {
    qt().forAll(integers().between(-100, 100), integers().between(-100, 100)).checkAssert((poverty, schools) -> {
      var content = content(BigDecimal.valueOf(poverty), BigDecimal.valueOf(schools), 1000, "");
      assertThat(ContentRules.isBelowReserve(content, TERMS)).isEqualTo(poverty > 4 || schools < 40);
      assertThat(ContentRules.gaps(content, TERMS).isEmpty()).isEqualTo(poverty <= 4 && schools >= 40);
      assertThat(ContentRules.gaps(content(BigDecimal.valueOf(poverty), BigDecimal.valueOf(schools), 1000, "sebab"),
          TERMS)).isEmpty();
    });
  }

  @Test
  void a_budget_is_complete_up_to_the_ceiling_of_its_year_and_a_gap_beyond_it() {
    assertThat(ContentRules.gaps(content(BigDecimal.ONE, new BigDecimal("50"), 1000, ""), TERMS)).isEmpty();
    assertThat(ContentRules.gaps(content(BigDecimal.ONE, new BigDecimal("50"), 1001, ""), TERMS))
        .containsExactly(new Gap("bid-gap.ceiling", "2019", Gap.Section.BUDGET));
  }

  @Test
  void a_blank_draft_names_every_gap_and_may_be_saved() {
    assertThat(ContentRules.gaps(BidContent.blank(), TERMS)).extracting(Gap::key).containsExactly("bid-gap.summary",
        "bid-gap.innovations", "bid-gap.baseline", "bid-gap.baseline", "bid-gap.targets", "bid-gap.targets",
        "bid-gap.budget");
    ContentRules.refuseForeign(BidContent.blank(), TERMS);
  }

  @Test
  void content_that_the_lot_does_not_ask_for_is_refused() {
    var whole = content(BigDecimal.ONE, BigDecimal.TEN, 5, "");
    refuses(Reason.BID_FOREIGN_FIGURE, targets(new BidContent.Target(new UUID(9, 9), 2019, BigDecimal.ONE)));
    refuses(Reason.BID_FOREIGN_FIGURE, targets(new BidContent.Target(POVERTY, 2020, BigDecimal.ONE)));
    refuses(Reason.BID_FOREIGN_FIGURE, targets(new BidContent.Target(POVERTY, 2019, new BigDecimal("1e15"))));
    refuses(Reason.BID_FOREIGN_FIGURE, targets(new BidContent.Target(POVERTY, 2019, new BigDecimal("0.0000001"))));
    refuses(Reason.BID_FOREIGN_FIGURE, targets(new BidContent.Target(POVERTY, 2019, BigDecimal.ONE),
        new BidContent.Target(POVERTY, 2019, BigDecimal.TEN)));
    refuses(Reason.BID_FOREIGN_FIGURE, whole.withBudgets(List.of(new BidContent.Budget(2050, Rupiah.NONE))));
    refuses(Reason.TOO_LONG, whole.withSummary("x".repeat(4001)));
    refuses(Reason.UNREADABLE, whole.withSummary("a\0b"));
    refuses(Reason.BID_TOO_MANY_INNOVATIONS,
        new BidContent(BidContent.FORMAT, "", Collections.nCopies(11, innovation("x")),
            List.of(), List.of(), List.of(), "", Means.NONE, List.of()));
  }

  @Test
  void what_is_written_is_read_back_the_same_whatever_it_says() {
    qt().withExamples(300).forAll(strings().allPossible().ofLengthBetween(0, 80), longs().all(),
        integers().between(0, 6)).assuming((text, _, _) -> StandardCharsets.UTF_8.newEncoder().canEncode(text))
        .checkAssert((text, digits, scale) -> {
          var figure = BigDecimal.valueOf(digits, scale);
          var content = content(figure, figure, Math.abs(digits / 2), text).withSummary(text);
          assertThat(ContentFormat.read(ContentFormat.write(content))).isEqualTo(content);
        });
  }

  @Test
  void content_of_another_shape_is_not_read_and_never_quoted() {
    var json = new String(ContentFormat.write(content(BigDecimal.ONE, BigDecimal.TEN, 5, "RAHASIA")),
        StandardCharsets.UTF_8);
    var format = "\"format\":" + BidContent.FORMAT;
    for (var wrong : List.of("", "{}", "null", json + "x",
        json.replace(format, "\"format\":" + (BidContent.FORMAT + 1)),
        json.replace(format, "\"format\":" + (BidContent.FORMAT - 1)), json.replace(format, "\"format\":1"),
        json.replace(format, "\"format\":0"), json.replace("\"summary\"", "\"more\":1,\"summary\""),
        json.replace(format + ",", ""),
        json.replace("GOVERNANCE", "RAHASIA"), json.replace("\"year\":2019", "\"year\":null"))) {
      assertThatThrownBy(() -> ContentFormat.read(wrong.getBytes(StandardCharsets.UTF_8))).as(wrong)
          .isInstanceOf(ContentFormat.Unreadable.class).hasNoCause().hasMessageNotContaining("RAHASIA");
    }
  }

  @Test
  void a_document_of_the_first_format_is_read_with_what_was_not_asked_then_left_open() {
    var first = """
        {"format":1,"summary":"Ringkasan","innovations":[{"name":"Nama","digital":false,"kind":"GOVERNANCE",
        "description":"uraian","startsOn":"2019-01-01"}],"baselines":[{"indicator":"%s","value":1.50,
        "asOf":"2018-01-01","source":"sumber","evidence":"data"}],"targets":[{"indicator":"%s","year":2019,
        "value":4.250000}],"budgets":[{"year":2019,"amount":{"amount":1000}}],"belowReserveReason":""}"""
        .formatted(POVERTY, POVERTY);
    var read = ContentFormat.read(first.getBytes(StandardCharsets.UTF_8));
    assertThat(read.format()).isEqualTo(BidContent.FORMAT);
    assertThat(read.innovations().getFirst().sheet()).isEqualTo(InnovationSheet.OPEN);
    assertThat(read.means()).isEqualTo(Means.NONE);
    assertThat(read.attachments()).isEmpty();
    assertThat(read.target(POVERTY, 2019)).contains(new BigDecimal("4.250000"));
    assertThat(read.baseline(POVERTY).orElseThrow().value()).isEqualTo(new BigDecimal("1.50"));
    assertThat(read.budget(2019)).contains(new Rupiah(1000));
    assertThat(ContentFormat.read(ContentFormat.write(read))).isEqualTo(read);
  }

  @Test
  void shares_that_do_not_sum_to_exactly_100_are_a_gap_and_foreign_ones_are_refused() {
    var half = new BigDecimal("50.00");
    assertThat(ContentRules.gaps(carried("50", partner(1, half)), TERMS)).isEmpty();
    assertThat(ContentRules.gaps(carried("49.99", partner(1, half)), TERMS))
        .containsExactly(new Gap("bid-gap.shares", "", Gap.Section.PARTNERS));
    refuses(Reason.BID_FOREIGN_FIGURE, carried("50", partner(1, new BigDecimal("49.999"))));
    refuses(Reason.BID_FOREIGN_FIGURE, carried("50", partner(1, BigDecimal.ZERO)));
    refuses(Reason.BID_FOREIGN_FIGURE, carried("20", partner(1, half), partner(1, half)));
  }

  @Test
  void what_partners_consent_to_is_another_once_a_share_a_part_or_a_target_changes() {
    var bid = new BidId(new UUID(7, 7));
    var content = carried("50", partner(1, BigDecimal.valueOf(50)));
    var hash = ConsentTerms.hash(bid, content);
    assertThat(ConsentTerms.hash(bid, content.withSummary("Ringkasan lain"))).isEqualTo(hash);
    assertThat(ConsentTerms.hash(bid, carried("50.0", partner(1, new BigDecimal("50.00"))))).isEqualTo(hash);
    assertThat(ConsentTerms.hash(bid, carried("40", partner(1, BigDecimal.valueOf(60))))).isNotEqualTo(hash);
    assertThat(ConsentTerms.hash(bid, carried("50", partner(2, BigDecimal.valueOf(50))))).isNotEqualTo(hash);
    assertThat(ConsentTerms.hash(bid, content.withTargets(content.targets().subList(0, 1), ""))).isNotEqualTo(hash);
    assertThat(ConsentTerms.hash(new BidId(new UUID(7, 8)), content)).isNotEqualTo(hash);
  }

  @Test
  void programmes_carry_the_whole_budget_of_a_year_where_there_are_any() {
    var content = content(BigDecimal.ONE, new BigDecimal("50"), 1000, "");
    assertThat(ContentRules.gaps(content.with(programmes(400, 600)), TERMS)).isEmpty();
    assertThat(ContentRules.gaps(content.with(programmes(400, 599)), TERMS))
        .containsExactly(new Gap("bid-gap.programmes", "2019", Gap.Section.BUDGET));
    refuses(Reason.BID_FOREIGN_FIGURE, content.with(Means.NONE.withProgrammes(List.of(new Means.Programme("", "Lain",
        List.of(new BidContent.Budget(2050, Rupiah.NONE)))))));
  }

  private static Means programmes(long first, long second) {
    return Means.NONE.withProgrammes(List.of(
        new Means.Programme("1", "Satu", List.of(new BidContent.Budget(2019, new Rupiah(first)))),
        new Means.Programme("2", "Dua", List.of(new BidContent.Budget(2019, new Rupiah(second))))));
  }

  private static BidContent carried(String lead, Consortium.Partner... partners) {
    return content(BigDecimal.ONE, new BigDecimal("50"), 5, "")
        .with(Means.NONE.with(new Consortium("rahasia", new BigDecimal(lead), List.of(partners))));
  }

  private static Consortium.Partner partner(long agency, BigDecimal share) {
    return new Consortium.Partner(new UUID(8, agency), "Mitra", share, "Bagian");
  }

  @Test
  void the_milestones_of_an_innovation_taken_out_become_the_bids() {
    var day = LocalDate.of(2020, 1, 1);
    var content = BidContent.blank().withInnovation(1, innovation("a")).withInnovation(2, innovation("b"))
        .with(Means.NONE.withMilestones(List.of(new Means.Milestone(day, "satu", 1), new Means.Milestone(day, "dua", 2),
            new Means.Milestone(day, "semua", 0))));
    assertThat(content.withoutInnovation(1).means().milestones()).extracting(Means.Milestone::innovation)
        .containsExactly(0, 1, 0);
    refuses(Reason.BID_FOREIGN_FIGURE, BidContent.blank()
        .with(Means.NONE.withMilestones(List.of(new Means.Milestone(day, "tiada", 1)))));
    refuses(Reason.TOO_LONG, BidContent.blank()
        .with(Means.NONE.withRisks(List.of(new Means.Risk("x".repeat(501), Likelihood.LOW, "")))));
  }

  @Test
  void a_bid_never_prints_itself() {
    assertThat(content(BigDecimal.ONE, BigDecimal.TEN, 5, "RAHASIA").toString()).isEqualTo("BidContent");
  }

  private static void refuses(Reason reason, BidContent content) {
    assertThatThrownBy(() -> ContentRules.refuseForeign(content, TERMS)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static BidContent targets(BidContent.Target... targets) {
    return BidContent.blank().withTargets(List.of(targets), "");
  }

  private static BidContent.Innovation innovation(String name) {
    return new BidContent.Innovation(name, false, InnovationKind.GOVERNANCE, "uraian", LocalDate.of(2019, 1, 1),
        new InnovationSheet(InnovationStage.TRIAL, Initiator.AGENCY, "Sosial", Optional.of(LocalDate.of(2019, 2, 1)),
            "tujuan", "manfaat", "hasil"));
  }

  private static BidContent content(BigDecimal poverty, BigDecimal schools, long budget, String reason) {
    return new BidContent(BidContent.FORMAT, "Ringkasan", List.of(innovation("Nama")),
        List.of(baseline(POVERTY), baseline(SCHOOLS)), List.of(new BidContent.Target(POVERTY, 2019, poverty),
            new BidContent.Target(SCHOOLS, 2019, schools)),
        List.of(new BidContent.Budget(2019, new Rupiah(budget))), reason, Auction.MEANS.withProgrammes(List.of()),
        List.of());
  }

  private static BidContent.Baseline baseline(UUID indicator) {
    return new BidContent.Baseline(indicator, BigDecimal.ONE, LocalDate.of(2018, 1, 1), "sumber", "data");
  }
}
