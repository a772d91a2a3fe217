package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.MeasurementState;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a running contract stands. */
@Repository
@Transactional(readOnly = true)
class StandingQuery {
  private static final int YEAR = 4;
  private static final int SOON_DAYS = 45;
  private static final Set<MeasurementState> OWED = EnumSet.of(MeasurementState.AWAITED, MeasurementState.DRAFT,
      MeasurementState.RETURNED);
  private final AchievementQuery achievements;
  private final Settling settling;
  private final AmendmentRepository amendments;

  StandingQuery(AchievementQuery achievements, Settling settling, AmendmentRepository amendments) {
    this.achievements = achievements;
    this.settling = settling;
    this.amendments = amendments;
  }

  public ContractStanding on(RegionId region, Contract contract, LocalDate day) {
    var id = contract.contractId();
    int year = Math.clamp(day.getYear(), contract.firstYear(), contract.lastYear());
    var figures = achievements.ofContract(region, id);
    var owed = settling.missing(region, id).stream().filter(each -> OWED.contains(each.state())).toList();
    return new ContractStanding(day, year, figures.progress(year, YEAR, Basis.VERIFIED),
        figures.ofContract(id, year, YEAR, Basis.VERIFIED).reported().orElse(null),
        owed.stream().filter(each -> each.dueOn().isBefore(day)).toList(),
        owed.stream()
            .filter(each -> !each.dueOn().isBefore(day) && !each.dueOn().isAfter(day.plusDays(SOON_DAYS))).toList(),
        amendments.of(region, id).stream().filter(each -> each.state().isOpen())
            .map(Amendment::no).toList());
  }
}
