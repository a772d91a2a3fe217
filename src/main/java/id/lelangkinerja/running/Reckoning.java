package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Achievements.Progress;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.scoring.Contribution;
import id.lelangkinerja.scoring.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out the settlement of a contract that ends before its term: the page shows it before the decision, the use case
 * keeps it. Only periods that have ended count; of them only what was verified, everything else is missing.
 */
@Component
@Transactional(readOnly = true)
class Reckoning {
  private static final int YEAR = 4;
  private static final int DECIMALS = 6;
  private final AchievementQuery achievements;
  private final TerminationRepository terminations;

  Reckoning(AchievementQuery achievements, TerminationRepository terminations) {
    this.achievements = achievements;
    this.terminations = terminations;
  }

  /** The settlement as it would be frozen with this day as the last one. */
  public Settlement settle(RegionId region, Contract contract, LocalDate on) {
    var id = contract.contractId();
    var end = achievements.ofContract(region, id).atTheEnd().endedBy(on);
    var years = IntStream.rangeClosed(contract.firstYear(), Math.min(contract.lastYear(), on.getYear())).boxed()
        .toList();
    var results = years.stream().flatMap(year -> end.progress(year, YEAR, Basis.VERIFIED).stream())
        .filter(each -> each.attainment().reported() + each.attainment().overdue() > 0).map(Reckoning::result).toList();
    var whole = Score.combine(
        years.stream().map(year -> new Contribution(score(end, id, year), BigDecimal.ONE)).toList());
    var scores = new Closed(null, missing(results), null, kept(whole.reported()), kept(whole.withOverdueAsZero()),
        years.stream().map(year -> year(year, score(end, id, year), results)).toList());
    return new Settlement(on, scores, results, terminations.endingAfter(region, id, on),
        new Rupiah(terminations.budget(region, id)));
  }

  private static Achieved result(Progress progress) {
    var pledge = progress.pledge();
    var attained = progress.attainment();
    return new Achieved(pledge.commitmentId(), pledge.indicatorName(), pledge.unit(), pledge.decimals(),
        pledge.year(), rounded(attained.target()), kept(attained.value()), kept(attained.raw()), attained.overdue());
  }

  private static FinalScore year(int year, Score score, List<Achieved> results) {
    return new FinalScore(year, missing(results.stream().filter(each -> each.year() == year).toList()),
        kept(score.reported()), kept(score.withOverdueAsZero()));
  }

  private static int missing(List<Achieved> results) {
    return results.stream().mapToInt(Achieved::missing).sum();
  }

  private static Score score(Achievements end, UUID contract, int year) {
    return end.ofContract(contract, year, YEAR, Basis.VERIFIED);
  }

  private static @Nullable BigDecimal kept(Optional<BigDecimal> figure) {
    return figure.map(Reckoning::rounded).orElse(null);
  }

  private static BigDecimal rounded(BigDecimal figure) {
    return figure.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
