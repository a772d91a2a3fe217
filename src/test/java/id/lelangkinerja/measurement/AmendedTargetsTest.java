package id.lelangkinerja.measurement;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import id.lelangkinerja.region.CategoryScales;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What other targets of the years ahead do to the scores of a contract, and what they never do. */
class AmendedTargetsTest {
  private static final int FIRST = 2019;
  private static final int YEARS = 5;
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);
  private static final UUID CONTRACT = new UUID(0, 1);
  private static final UUID AGENCY = new UUID(0, 2);

  @Test
  void amending_the_years_ahead_changes_no_past_year_s_achievement() {
    qt().forAll(lists().of(integers().between(-200, 300)).ofSize(YEARS), integers().between(1, YEARS),
        integers().between(-500, 500), integers().between(-100, 100)).check((values, past, target, baseline) -> {
          var before = contract(values, baseline);
          var ahead = before.commitments().stream().map(CommitmentYear::pledge)
              .filter(pledge -> pledge.year() >= FIRST + past)
              .collect(Collectors.toMap(Pledge::commitmentId, _ -> BigDecimal.valueOf(target)));
          var after = before.with(ahead);
          return IntStream.range(FIRST, FIRST + past).allMatch(year -> before.ofContract(CONTRACT, year, 4,
              Basis.REPORTED).equals(after.ofContract(CONTRACT, year, 4, Basis.REPORTED)));
        });
  }

  @Test
  void a_target_halved_doubles_the_achievement_of_its_own_year() {
    var before = contract(List.of(20, 20, 20, 20, 20), 10);
    var commitment = before.commitments().getLast().pledge().commitmentId();
    var after = before.with(Map.of(commitment, new BigDecimal("50")));
    org.assertj.core.api.Assertions.assertThat(after.ofContract(CONTRACT, 2023, 4, Basis.REPORTED).reported()
        .orElseThrow()).isEqualByComparingTo("40");
  }

  private static Achievements contract(List<Integer> values, int baseline) {
    var definition = new Definition(Polarity.HIGHER_IS_BETTER, Aggregation.LAST, Frequency.YEARLY, LowerFormula.MIRROR,
        false, BigDecimal.ONE, BigDecimal.valueOf(baseline), BigDecimal.valueOf(100));
    return new Achievements(IntStream.range(0, YEARS).mapToObj(at -> {
      int year = FIRST + at;
      var pledge = new Pledge(CONTRACT, "1/2018", "Kontrak", AGENCY, "dinkes", null, new UUID(1, year), new UUID(2, 1),
          "Izin", "izin", 0, BigDecimal.TEN, year, BigDecimal.valueOf(100), false);
      var figure = new Figure(AGENCY, 1, LocalDate.of(year + 1, 1, 10),
          new PeriodValue(1, BigDecimal.valueOf(values.get(at))), null);
      return new CommitmentYear(pledge, definition, List.of(figure));
    }).toList(), TODAY, CategoryScales.usual(), Optional.empty(), Shares.NONE);
  }
}
