package id.lelangkinerja.running;

import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Score;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an amendment does, or did, to the contract's score: computed twice from the same figures. */
@Component
class Effects {
  private static final int YEAR = 4;
  private final AchievementQuery achievements;

  Effects(AchievementQuery achievements) {
    this.achievements = achievements;
  }

  /** The contract's scores of a year from what is reported so far, against the targets before and after. */
  record Effect(int year, Score before, Score after) {}

  /** A single indicator's score of a year, against its target before and after. */
  record IndicatorEffect(int year, String indicator, Score before, Score after) {}

  /** For every target that the amendment changes, in the order of indicators and years. */
  List<IndicatorEffect> ofIndicators(RegionId region, Amended amended) {
    var figures = achievements.ofContract(region, amended.amendment().contractId());
    var before = figures.with(amended.before());
    var after = figures.with(amended.after());
    return amended.changes().stream()
        .map(each -> new IndicatorEffect(each.year(), each.indicatorName(),
            before.ofCommitment(each.commitmentId(), each.year(), YEAR, Basis.REPORTED),
            after.ofCommitment(each.commitmentId(), each.year(), YEAR, Basis.REPORTED)))
        .toList();
  }

  /** For every year of which the amendment changes a target. */
  List<Effect> of(RegionId region, Amended amended) {
    var contract = amended.amendment().contractId();
    var figures = achievements.ofContract(region, contract);
    var before = figures.with(amended.before());
    var after = figures.with(amended.after());
    return amended.changes().stream().map(Change::year).distinct().sorted()
        .map(year -> new Effect(year, before.ofContract(contract, year, YEAR, Basis.REPORTED),
            after.ofContract(contract, year, YEAR, Basis.REPORTED)))
        .toList();
  }
}
