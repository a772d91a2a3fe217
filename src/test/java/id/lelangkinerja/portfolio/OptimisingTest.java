package id.lelangkinerja.portfolio;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class OptimisingTest {
  private static final UUID ROADS = UUID.randomUUID();
  private static final UUID CLINICS = UUID.randomUUID();
  private static final int YEAR = 2027;

  @Test
  void the_best_of_all_portfolios_is_found_and_proven_best() {
    qt().withExamples(150).forAll(longs().all(), integers().between(1, 6), integers().between(0, 11))
        .check((seed, lots, bids) -> {
          var competition = new Generated(seed).competition(lots, bids, 2);
          var proposal = Optimising.propose(competition, Effort.USUAL);
          var all = new Exhaustive(competition);
          var chosen = chosen(competition, proposal);
          var best = all.portfolios().filter(each -> coversAsMuch(competition, all, each, chosen))
              .map(Exhaustive::value).max(Comparator.naturalOrder()).orElseThrow();
          return all.isAllowed(chosen) && proposal.value().compareTo(best) == 0 && proposal.gap().signum() == 0;
        });
  }

  @Test
  void covers_lack_no_more_than_they_must() {
    qt().withExamples(80).forAll(longs().all(), integers().between(2, 8), integers().between(1, 10))
        .check((seed, lots, bids) -> {
          var competition = new Generated(seed).poor(lots, bids);
          var proposal = Optimising.propose(competition, Effort.USUAL);
          var all = new Exhaustive(competition);
          var least = all.portfolios().mapToInt(all::lacking).min().orElseThrow();
          return all.lacking(chosen(competition, proposal)) == least
              && proposal.shortfalls().values().stream().mapToInt(each -> each).sum() == least;
        });
  }

  @Test
  void a_larger_portfolio_keeps_every_rule_and_its_bound() {
    qt().withExamples(3).forAll(longs().all()).check(seed -> {
      var competition = new Generated(seed).competition(24, 110, 5);
      var proposal = Optimising.propose(competition, Effort.USUAL);
      var chosen = chosen(competition, proposal);
      return new Exhaustive(competition).isAllowed(chosen) && proposal.value().compareTo(Exhaustive.value(chosen)) == 0
          && proposal.bound().compareTo(proposal.value()) >= 0 && proposal.gap().compareTo(BigDecimal.valueOf(5)) < 0
          && proposal.shortfalls().isEmpty();
    });
  }

  @Test
  void every_loser_is_told_a_reason_that_the_figures_bear_out() {
    qt().withExamples(30).forAll(longs().all(), integers().between(2, 12)).check((seed, lots) -> {
      var competition = new Generated(seed).competition(lots, 5 * lots, 3);
      var proposal = Optimising.propose(competition, new Effort(20_000, 5));
      return proposal.lost().size() + proposal.chosen().size() == competition.contenders().size()
          && proposal.lost().stream().allMatch(lost -> holds(competition, proposal, lost));
    });
  }

  private static boolean holds(Competition competition, Proposal proposal, Lost lost) {
    var bid = bid(competition, lost.bid());
    var chosen = chosen(competition, proposal);
    var winners = chosen.stream().filter(each -> each.lot().equals(bid.lot())).toList();
    var terms = requireNonNull(competition.terms().get(bid.lot()));
    return switch (lost) {
      case Lost.Outvalued out -> winners.size() == terms.mostWinners()
          && winners.stream().allMatch(each -> each.value().compareTo(bid.value()) >= 0)
          && bid(competition, out.by()).value().subtract(bid.value()).compareTo(out.ahead()) == 0;
      case Lost.TooDear dear -> dear.insteadOf().isPresent() == (winners.size() == terms.mostWinners())
          && spentWith(competition, chosen, bid, dear) - ceiling(competition, dear) == dear.missing().amount();
      case Lost.Stranded stranded -> terms.needs().contains(stranded.needed())
          && chosen.stream().noneMatch(each -> each.lot().equals(stranded.needed()));
      case Lost.Worthless _ -> bid.value().signum() == 0;
    };
  }

  private static long spentWith(Competition competition, List<Contender> chosen, Contender bid, Lost.TooDear dear) {
    var out = dear.insteadOf().map(each -> bid(competition, each).costs(dear.year())).orElse(0L);
    return chosen.stream().mapToLong(each -> each.costs(dear.year())).sum() + bid.costs(dear.year()) - out;
  }

  private static long ceiling(Competition competition, Lost.TooDear dear) {
    return competition.ceiling(dear.year());
  }

  @Test
  void a_lot_that_needs_one_without_any_bid_is_stranded() {
    var clinic = bid(CLINICS, "60", 60);
    var proposal = Optimising.propose(new Competition(
        List.of(new LotTerms(CLINICS, 2, Set.of(ROADS)), new LotTerms(ROADS, 1, Set.of())), List.of(clinic),
        Map.of(YEAR, new Rupiah(100)), List.of(new Cover(UUID.randomUUID(), Set.of(CLINICS), 2))), Effort.USUAL);
    assertThat(proposal.chosen()).isEmpty();
    assertThat(proposal.lost()).containsExactly(new Lost.Stranded(clinic.bid(), ROADS));
    assertThat(proposal.shortfalls().values()).containsExactly(2);
  }

  @Test
  void a_bid_of_less_value_wins_where_the_better_one_leaves_too_little_for_another_lot() {
    var dear = bid(ROADS, "90", 80);
    var thrifty = bid(ROADS, "70", 40);
    var clinic = bid(CLINICS, "60", 60);
    var proposal = propose(100, List.of(), dear, thrifty, clinic);
    assertThat(proposal.chosen()).containsExactlyInAnyOrder(thrifty.bid(), clinic.bid());
    assertThat(proposal.value()).isEqualByComparingTo("130");
    assertThat(proposal.spent()).containsEntry(YEAR, new Rupiah(100));
    assertThat(proposal.lost()).containsExactly(
        new Lost.TooDear(dear.bid(), Optional.of(thrifty.bid()), YEAR, new Rupiah(40)));
  }

  @Test
  void what_must_be_covered_comes_before_what_is_worth_more() {
    var road = bid(ROADS, "90", 80);
    var clinic = bid(CLINICS, "10", 60);
    var health = new Cover(UUID.randomUUID(), Set.of(CLINICS), 1);
    assertThat(propose(100, List.of(health), road, clinic).chosen()).containsExactly(clinic.bid());
    assertThat(propose(50, List.of(health), road, clinic).shortfalls()).containsEntry(health.key(), 1);
  }

  @Test
  void nothing_to_choose_from_is_an_empty_portfolio() {
    var proposal = Optimising.propose(new Competition(List.of(), List.of(), Map.of(), List.of()), Effort.USUAL);
    assertThat(proposal.chosen()).isEmpty();
    assertThat(proposal.gap()).isZero();
  }

  @Test
  void a_competition_that_contradicts_itself_is_refused() {
    var bid = bid(ROADS, "1", 1);
    assertThatIllegalArgumentException().isThrownBy(() -> propose(1, List.of(), bid, bid));
    assertThatIllegalArgumentException().isThrownBy(() -> propose(1, List.of(), bid(UUID.randomUUID(), "1", 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> bid(ROADS, "-1", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LotTerms(ROADS, 1, Set.of(ROADS)));
  }

  private static Proposal propose(long ceiling, List<Cover> covers, Contender... bids) {
    return Optimising.propose(
        new Competition(List.of(new LotTerms(ROADS, 1, Set.of()), new LotTerms(CLINICS, 1, Set.of())), List.of(bids),
            Map.of(YEAR, new Rupiah(ceiling)), covers),
        Effort.USUAL);
  }

  private static Contender bid(UUID lot, String value, long cost) {
    return new Contender(UUID.randomUUID(), lot, new BigDecimal(value), Map.of(YEAR, new Rupiah(cost)));
  }

  private static Contender bid(Competition competition, UUID bid) {
    return competition.contenders().stream().filter(each -> each.bid().equals(bid)).findFirst().orElseThrow();
  }

  private static List<Contender> chosen(Competition competition, Proposal proposal) {
    return competition.contenders().stream().filter(each -> proposal.chosen().contains(each.bid())).toList();
  }

  private static boolean coversAsMuch(Competition competition, Exhaustive all, List<Contender> one,
      List<Contender> other) {
    return competition.covers().stream().allMatch(cover -> all.lacking(cover, one) <= all.lacking(cover, other));
  }
}
