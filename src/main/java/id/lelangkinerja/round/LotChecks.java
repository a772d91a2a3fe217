package id.lelangkinerja.round;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.region.RegionQuery;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what a lot of a round may be made of. */
@Component
class LotChecks {
  private final MeasureQuery measures;
  private final RegionQuery regions;
  private final RoundChecks checks;
  private final NeedQuery needs;

  LotChecks(MeasureQuery measures, RegionQuery regions, RoundChecks checks, NeedQuery needs) {
    this.needs = needs;
    this.measures = measures;
    this.regions = regions;
    this.checks = checks;
  }

  /** Throws Refused for the first fault; {@code itself} is null for a lot that is only being added. */
  void refuseFaults(RegionId region, Round round, NewLot lot, @Nullable LotId itself) {
    LotFaults.refuse(lot, itself, known(region, round));
  }

  /** What a lot of this round may be made of today. */
  LotFaults.Known known(RegionId region, Round round) {
    return new LotFaults.Known(
        measures.measures(region).stream()
            .collect(Collectors.toMap(MeasureQuery.Measure::indicatorId, MeasureQuery.Measure::polarity)),
        measures.problems(region).stream().map(MeasureQuery.Problem::problemId).collect(Collectors.toSet()),
        checks.agencyIds(region),
        missions(region, round).stream().map(MissionRow::missionId).collect(Collectors.toSet()), round.years(),
        new LotFaults.Neighbours(needs.graph(region, round.id()),
            kecamatan(region).stream().map(AgencyRow::agencyId).collect(Collectors.toSet())));
  }

  /** The kecamatan of the day. */
  List<AgencyRow> kecamatan(RegionId region) {
    return checks.agencies(region).stream().filter(agency -> agency.kind() == AgencyKind.KECAMATAN).toList();
  }

  /** The missions of the round's term. */
  List<MissionRow> missions(RegionId region, Round round) {
    return regions.missions(region).stream().filter(mission -> mission.termId().equals(round.term())).toList();
  }
}
