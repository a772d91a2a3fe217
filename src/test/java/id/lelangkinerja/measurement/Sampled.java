package id.lelangkinerja.measurement;

import id.lelangkinerja.region.CategoryScales;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Contracts of one mission with verified figures of 2019, made up from a seed: every name of an indicator comes once.
 */
public final class Sampled {
  private final List<CommitmentYear> commitments = new ArrayList<>();
  private final Map<String, BigDecimal> weights = new HashMap<>();

  public Sampled(int seed, UUID mission, int contracts, int indicators) {
    var random = new Random(seed);
    for (int contract = 1; contract <= contracts; contract++) {
      var id = UUID.randomUUID();
      var agency = UUID.randomUUID();
      for (int indicator = 1; indicator <= indicators; indicator++) {
        var name = "Indikator " + contract + "." + indicator;
        var weight = BigDecimal.valueOf(1 + random.nextInt(100));
        weights.put(name, weight);
        commitments.add(new CommitmentYear(
            new Pledge(id, contract + "/2018", "Kontrak " + contract, agency, "Dinas", mission, UUID.randomUUID(),
                UUID.randomUUID(), name, "persen", 1, weight, 2019, BigDecimal.valueOf(100), false),
            new Definition(Polarity.HIGHER_IS_BETTER, Aggregation.LAST, Frequency.QUARTERLY, LowerFormula.MIRROR, false,
                BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(100)),
            figures(agency, random)));
      }
    }
  }

  private static List<Figure> figures(UUID agency, Random random) {
    var figures = new ArrayList<Figure>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      var value = new PeriodValue(quarter, BigDecimal.valueOf(random.nextInt(1500), 1));
      figures.add(new Figure(agency, quarter, LocalDate.of(2019, quarter * 3, 28), value, value));
    }
    return figures;
  }

  public Achievements achievements() {
    return new Achievements(commitments, LocalDate.of(2020, 2, 1), CategoryScales.usual(), Optional.empty(),
        Shares.NONE);
  }

  public List<UUID> indicators() {
    return commitments.stream().map(each -> each.pledge().indicatorId()).toList();
  }

  public BigDecimal weightOf(String indicator) {
    return java.util.Objects.requireNonNull(weights.get(indicator));
  }
}
