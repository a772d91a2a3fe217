package id.lelangkinerja.running;

import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Contribution;
import id.lelangkinerja.scoring.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what closing a contract would freeze: the page shows it, the use case keeps it. */
@Component
@Transactional(readOnly = true)
class Settling {
  private static final int YEAR = 4;
  private static final int DECIMALS = 6;
  private final AchievementQuery achievements;
  private final ClosingRepository closings;

  Settling(AchievementQuery achievements, ClosingRepository closings) {
    this.achievements = achievements;
    this.closings = closings;
  }

  /** The scores as they would be frozen now; each year counts alike in that of all years. */
  public Closed settle(RegionId region, UUID contract, int firstYear, int lastYear) {
    var end = achievements.ofContract(region, contract).atTheEnd();
    var missing = closings.missing(region, contract);
    Map<Integer, Long> perYear = missing.stream().collect(Collectors.groupingBy(Missing::year, Collectors.counting()));
    var years = IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    var whole = Score.combine(years.stream().map(year -> score(end, contract, year))
        .map(score -> new Contribution(score, BigDecimal.ONE)).toList());
    return new Closed(null, missing.size(), null, kept(whole.reported()), kept(whole.withOverdueAsZero()),
        years.stream().map(year -> year(score(end, contract, year), year, perYear)).toList());
  }

  /** The figures that are not verified, in the order of their terms. */
  public List<Missing> missing(RegionId region, UUID contract) {
    return closings.missing(region, contract);
  }

  private static Score score(Achievements end, UUID contract, int year) {
    return end.ofContract(contract, year, YEAR, Basis.VERIFIED);
  }

  private static FinalScore year(Score score, int year, Map<Integer, Long> missing) {
    return new FinalScore(year, missing.getOrDefault(year, 0L).intValue(), kept(score.reported()),
        kept(score.withOverdueAsZero()));
  }

  private static @Nullable BigDecimal kept(Optional<BigDecimal> score) {
    return score.map(each -> each.setScale(DECIMALS, RoundingMode.HALF_UP)).orElse(null);
  }
}
