package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static id.lelangkinerja.scoring.Generated.shuffled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class RankingTest {
  private static final List<Criterion> CRITERIA = List.of(criterion("outcome", "60"), criterion("credibility", "40"));

  @Test
  void the_mean_of_the_weighted_sheets_decides() {
    var ranking = Ranking.of(CRITERIA,
        Map.of("dinkes", List.of(sheet("90", "70"), sheet("80", "60")), "dinsos", List.of(sheet("70", "100"))));
    assertThat(ranking).extracting(Ranked::bid, Ranked::rank).containsExactly(tuple("dinsos", 1), tuple("dinkes", 2));
    assertThat(ranking.getFirst().score()).isEqualByComparingTo("82");
    assertThat(ranking.getLast().score()).isEqualByComparingTo("77");
  }

  @Test
  void equal_bids_share_a_rank_and_the_next_is_left_out() {
    Map<String, List<Sheet>> sheets = new LinkedHashMap<>();
    sheets.put("third", List.of(sheet("50", "50")));
    sheets.put("one", List.of(sheet("80", "60")));
    sheets.put("other", List.of(sheet("60", "90")));
    assertThat(Ranking.of(CRITERIA, sheets)).extracting(Ranked::bid, Ranked::rank).containsExactly(tuple("one", 1),
        tuple("other", 1), tuple("third", 3));
  }

  @Test
  void a_tie_of_thirds_is_exact_and_a_hair_breaks_it() {
    var three = List.of(sheet("1", "1"), sheet("0", "0"), sheet("0", "0"));
    var six = List.of(sheet("1", "1"), sheet("1", "1"), sheet("0", "0"), sheet("0", "0"), sheet("0", "0"),
        sheet("0", "0"));
    var hair = List.of(sheet("1." + "0".repeat(40) + "1", "1"), sheet("0", "0"), sheet("0", "0"));
    assertThat(Ranking.of(CRITERIA, Map.of("three", three, "six", six))).extracting(Ranked::rank).containsExactly(1, 1);
    var broken = Ranking.of(CRITERIA, Map.of("three", three, "hair", hair));
    assertThat(broken).extracting(Ranked::bid, Ranked::rank).containsExactly(tuple("hair", 1), tuple("three", 2));
    assertThat(broken.getFirst().score()).isEqualByComparingTo(broken.getLast().score());
  }

  @Test
  void a_bid_without_a_sheet_has_no_place() {
    assertThat(Ranking.of(CRITERIA, Map.of("dinkes", List.of(sheet("1", "1")), "dinsos", List.of())))
        .extracting(Ranked::bid).containsExactly("dinkes");
  }

  @Test
  void incomplete_sheets_and_wrong_weights_are_refused() {
    var unfinished = List.of(new Sheet(Map.of("outcome", BigDecimal.TEN)));
    var foreign = List
        .of(new Sheet(Map.of("outcome", BigDecimal.TEN, "credibility", BigDecimal.TEN, "charm", BigDecimal.TEN)));
    assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(CRITERIA, Map.of("dinkes", unfinished)));
    assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(CRITERIA, Map.of("dinkes", foreign)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.of(CRITERIA.subList(0, 1), Map.of("dinkes", unfinished)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.of(List.of(criterion("outcome", "50"), criterion("outcome", "50")), Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> sheet("100.01", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> sheet("-1", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> criterion("outcome", "0"));
  }

  @Test
  void the_order_of_bids_sheets_and_criteria_does_not_matter() {
    qt().forAll(panels(), integers().all()).check((panel, seed) -> {
      Map<Integer, List<Sheet>> other = new LinkedHashMap<>();
      shuffled(List.copyOf(panel.entrySet()), seed)
          .forEach(bid -> other.put(bid.getKey(), shuffled(bid.getValue(), seed)));
      var ranking = Ranking.of(CRITERIA, panel);
      return new HashSet<>(ranking).equals(new HashSet<>(Ranking.of(CRITERIA.reversed(), other)));
    });
  }

  @Test
  void ranks_follow_scores_and_count_who_is_better() {
    qt().forAll(panels()).check(panel -> {
      var ranking = Ranking.of(CRITERIA, panel);
      return ranking.stream().allMatch(each -> each.rank() == 1
          + ranking.stream().filter(other -> other.score().compareTo(each.score()) > 0).count());
    });
  }

  @Test
  void a_higher_score_on_one_sheet_never_costs_a_place() {
    qt().forAll(panels(), between(0, 50)).check((panel, more) -> {
      var before = rankOf(0, Ranking.of(CRITERIA, panel));
      Map<Integer, List<Sheet>> raised = new LinkedHashMap<>(panel);
      var sheets = new ArrayList<>(panel.get(0));
      var first = new HashMap<>(sheets.getFirst().scores());
      first.computeIfPresent("outcome", (_, score) -> score.add(more).min(new BigDecimal("100")));
      sheets.set(0, new Sheet(first));
      raised.put(0, sheets);
      return rankOf(0, Ranking.of(CRITERIA, raised)) <= before;
    });
  }

  private static int rankOf(int bid, List<Ranked<Integer>> ranking) {
    return ranking.stream().filter(each -> each.bid() == bid).findFirst().orElseThrow().rank();
  }

  /** One to five bids, each with one to four sheets; scores in steps of 25, so that ties are frequent. */
  private static Gen<Map<Integer, List<Sheet>>> panels() {
    var score = integers().between(0, 4).map(n -> BigDecimal.valueOf(n * 25L));
    var sheet = score.zip(score,
        (outcome, credibility) -> new Sheet(Map.of("outcome", outcome, "credibility", credibility)));
    return lists().of(lists().of(sheet).ofSizeBetween(1, 4)).ofSizeBetween(1, 5).map(bids -> {
      Map<Integer, List<Sheet>> panel = new LinkedHashMap<>();
      bids.forEach(sheets -> panel.put(panel.size(), sheets));
      return panel;
    });
  }

  private static Criterion criterion(String key, String weight) {
    return new Criterion(key, new BigDecimal(weight));
  }

  private static Sheet sheet(String outcome, String credibility) {
    return new Sheet(Map.of("outcome", new BigDecimal(outcome), "credibility", new BigDecimal(credibility)));
  }
}
