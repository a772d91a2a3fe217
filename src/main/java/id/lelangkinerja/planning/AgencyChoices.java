package id.lelangkinerja.planning;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.page.Choice;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agencies that may answer for an indicator's figures: all but kelurahan, those of the past with their end. */
@Component
class AgencyChoices {
  private final RegionQuery regions;

  AgencyChoices(RegionQuery regions) {
    this.regions = regions;
  }

  List<Choice> of(RegionId region) {
    return regions.agencies(region).stream().filter(agency -> agency.kind() != AgencyKind.KELURAHAN)
        .map(agency -> new Choice(agency.agencyId().toString(), label(agency))).toList();
  }

  private static String label(AgencyRow agency) {
    var end = agency.validTo();
    return end == null ? agency.name() : agency.name() + " (–" + end.getYear() + ")";
  }
}
