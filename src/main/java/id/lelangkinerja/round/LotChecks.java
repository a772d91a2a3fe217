package id.lelangkinerja.round;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.region.RegionQuery;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what a lot of a round may be made of. */
@Component
class LotChecks {
  private final MeasureQuery measures;
  private final RegionQuery regions;
  private final RoundChecks checks;

  LotChecks(MeasureQuery measures, RegionQuery regions, RoundChecks checks) {
    this.measures = measures;
    this.regions = regions;
    this.checks = checks;
  }

  void refuseFaults(RegionId region, Round round, NewLot lot) {
    LotFaults.refuse(lot, known(region, round));
  }

  /** What a lot of this round may be made of today. */
  LotFaults.Known known(RegionId region, Round round) {
    return new LotFaults.Known(
        measures.measures(region).stream()
            .collect(Collectors.toMap(MeasureQuery.Measure::indicatorId, MeasureQuery.Measure::polarity)),
        measures.problems(region).stream().map(MeasureQuery.Problem::problemId).collect(Collectors.toSet()),
        checks.agencyIds(region),
        missions(region, round).stream().map(MissionRow::missionId).collect(Collectors.toSet()), round.years());
  }

  /** The missions of the round's term. */
  List<MissionRow> missions(RegionId region, Round round) {
    return regions.missions(region).stream().filter(mission -> mission.termId().equals(round.term())).toList();
  }
}
