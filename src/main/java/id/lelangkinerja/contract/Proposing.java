package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.scoring.Achievement;
import id.lelangkinerja.scoring.LowerFormula;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes a proposal out of an award. Nothing is typed again and nothing is guessed: a gap refuses and names itself. */
@Component
class Proposing {
  private final AwardRepository awards;
  private final Settings settings;
  private final MeansRepository means;

  Proposing(AwardRepository awards, Settings settings, MeansRepository means) {
    this.awards = awards;
    this.settings = settings;
    this.means = means;
  }

  /** Refused with CONTRACT_INCOMPLETE, naming the first gap, where the award does not suffice for a contract. */
  Proposal of(RegionId region, Awarded award, LocalDate day) {
    var promises = awards.promises(region, award);
    var aims = awards.aims(region, award);
    var lower = settings.lowerFormulaOn(region, day);
    var cap = settings.capOn(region, day);
    var indicators = new ArrayList<ContractIndicator>();
    var commitments = new ArrayList<Commitment>();
    for (var promise : promises) {
      var years = commitments(award, promise, aims);
      commitments.addAll(years);
      indicators.add(indicator(indicators.size() + 1, promise, years, lower, cap));
    }
    Refused.unless(!indicators.isEmpty(), Reason.CONTRACT_INCOMPLETE, award.title());
    return new Proposal(award, indicators, commitments, awards.budgets(region, award),
        settings.clausesOn(region, day).all(), means.of(region, award.bidId()));
  }

  private static List<Commitment> commitments(Awarded award, AwardRepository.Promise promise,
      List<AwardRepository.Aim> aims) {
    return IntStream.rangeClosed(award.firstYear(), award.lastYear()).mapToObj(year -> aims.stream()
        .filter(aim -> aim.indicatorId().equals(promise.indicatorId()) && aim.year() == year).findFirst()
        .map(aim -> commitment(promise, aim)).orElseThrow(() -> gap(promise, year))).toList();
  }

  private static Commitment commitment(AwardRepository.Promise promise, AwardRepository.Aim aim) {
    var reserve = aim.reserve();
    var offered = aim.offered();
    if (reserve == null || offered == null) {
      throw gap(promise, aim.year());
    }
    return new Commitment(UUID.randomUUID(), aim.indicatorId(), aim.year(), aim.target(), reserve, offered,
        aim.countered(), aim.target());
  }

  private static ContractIndicator indicator(int no, AwardRepository.Promise promise, List<Commitment> years,
      LowerFormula lower, BigDecimal cap) {
    var polarity = promise.polarity();
    var baseline = promise.baseline();
    var asOf = promise.baselineAsOf();
    var source = promise.baselineSource();
    if (polarity == null || baseline == null || asOf == null || source == null) {
      throw new Refused(Reason.CONTRACT_INCOMPLETE, promise.name());
    }
    var targets = years.stream().map(Commitment::target).toList();
    return new ContractIndicator(promise.indicatorId(), no, promise.name(), promise.unit(), polarity,
        promise.aggregation(), promise.frequency(), lower,
        promise.fromBaseline() || Achievement.needsBaseline(baseline, targets), promise.decimals(),
        promise.dataSource(), promise.weight(), baseline, asOf, source, cap, promise.guard(), promise.formula());
  }

  private static Refused gap(AwardRepository.Promise promise, int year) {
    return new Refused(Reason.CONTRACT_INCOMPLETE, promise.name() + ", " + year);
  }
}
