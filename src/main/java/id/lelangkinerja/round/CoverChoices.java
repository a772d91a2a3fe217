package id.lelangkinerja.round;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what a round may ask to be covered: the missions of its term, and the kecamatan of the day. */
@Component
class CoverChoices {
  private final LotChecks lots;

  CoverChoices(LotChecks lots) {
    this.lots = lots;
  }

  /** Something that may be covered. */
  record Subject(UUID id, boolean ofMission, String name) {
    MinimumCover atLeast(int least) {
      return new MinimumCover(id, ofMission, name, least);
    }

    String field() {
      return "cover-" + id;
    }
  }

  List<Subject> of(RegionId region, Round round) {
    return Stream.concat(
        lots.missions(region, round).stream()
            .map(mission -> new Subject(mission.missionId(), true, mission.no() + ". " + mission.text())),
        lots.kecamatan(region).stream().map(agency -> new Subject(agency.agencyId(), false, agency.name())))
        .toList();
  }
}
