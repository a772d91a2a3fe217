package id.lelangkinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Kelurahan add up to kecamatan, and these to the city, as ratios of sums. */
class PartTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A kelurahan of one of five kecamatan with so many cases among so many people; there may be nobody. */
  private record Kelurahan(int kecamatan, int cases, int people) {
    Part part() {
      return Part.of(BigDecimal.valueOf(Math.min(cases, people)), BigDecimal.valueOf(people));
    }
  }

  private static Gen<List<Kelurahan>> cities() {
    return lists().of(integers().between(1, 5).zip(integers().between(0, 4000), integers().between(0, 4000),
        Kelurahan::new)).ofSizeBetween(1, 57);
  }

  @Test
  void the_city_is_the_same_whether_it_is_summed_from_its_kelurahan_or_from_its_kecamatan() {
    qt().forAll(cities()).checkAssert(city -> {
      var direct = Part.sum(city.stream().map(Kelurahan::part).toList()).orElseThrow();
      var kecamatan = Part.sums(city, each -> "Kecamatan " + each.kecamatan(), Kelurahan::part);
      var above = Part.sum(kecamatan.values()).orElseThrow();
      assertThat(above.isLike(direct)).isTrue();
      assertThat(above.value(HUNDRED)).isEqualTo(direct.value(HUNDRED));
      assertThat(direct.numerator())
          .isEqualByComparingTo(BigDecimal.valueOf(city.stream().mapToLong(each -> Math.min(each.cases(),
              each.people())).sum()));
      assertThat(direct.denominator())
          .isEqualByComparingTo(BigDecimal.valueOf(city.stream().mapToLong(Kelurahan::people).sum()));
    });
  }

  @Test
  void the_order_of_the_kelurahan_changes_nothing() {
    qt().forAll(cities(), integers().all()).checkAssert((city, seed) -> assertThat(
        Part.sum(Generated.shuffled(city, seed).stream().map(Kelurahan::part).toList()).orElseThrow()
            .isLike(Part.sum(city.stream().map(Kelurahan::part).toList()).orElseThrow()))
        .isTrue());
  }

  @Test
  void the_rate_of_the_city_lies_between_those_of_its_kelurahan() {
    qt().forAll(cities()).checkAssert(city -> {
      var rates = city.stream().map(each -> each.part().value(HUNDRED)).flatMap(Optional::stream).toList();
      var whole = Part.sum(city.stream().map(Kelurahan::part).toList()).orElseThrow().value(HUNDRED);
      assertThat(whole.isPresent()).as("only a city of nobody has no rate").isEqualTo(!rates.isEmpty());
      whole.ifPresent(rate -> assertThat(rate).isBetween(rates.stream().min(BigDecimal::compareTo).orElseThrow(),
          rates.stream().max(BigDecimal::compareTo).orElseThrow()));
    });
  }

  @Test
  void a_kelurahan_without_people_moves_nothing() {
    qt().forAll(cities()).checkAssert(city -> {
      var whole = Part.sum(city.stream().map(Kelurahan::part).toList()).orElseThrow();
      assertThat(whole.plus(Part.of(BigDecimal.ZERO, BigDecimal.ZERO)).isLike(whole)).isTrue();
    });
  }

  @Test
  void a_large_kelurahan_counts_more_than_a_small_one() {
    var large = Part.of(new BigDecimal("900"), new BigDecimal("1000"));
    var small = Part.of(BigDecimal.ONE, BigDecimal.TEN);
    // The mean of 90 % and 10 % would be 50 %.
    assertThat(large.plus(small).value(HUNDRED).orElseThrow()).isBetween(new BigDecimal("89.2"),
        new BigDecimal("89.21"));
  }

  @Test
  void amounts_add_up_and_never_to_rates() {
    var three = Part.of(BigDecimal.ONE).plus(Part.of(BigDecimal.TWO));
    assertThat(three.value(HUNDRED)).contains(new BigDecimal("3"));
    var rate = Part.of(BigDecimal.ONE, BigDecimal.TEN);
    assertThatThrownBy(() -> three.plus(rate)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Part.of(BigDecimal.ONE, BigDecimal.TEN.negate()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Part(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Part.sum(List.of())).isEmpty();
  }
}
