package id.lelangkinerja.identity;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.page.Choice;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agencies in which an office can be held: those of today and of days to come, kelurahan among them. */
@Component
class AgencyOptions {
  private final RegionQuery regions;
  private final Today today;

  AgencyOptions(RegionQuery regions, Today today) {
    this.regions = regions;
    this.today = today;
  }

  List<Choice> of(RegionId region) {
    return regions.agencies(region).stream().filter(agency -> {
      var end = agency.validTo();
      return end == null || !end.isBefore(today.day());
    }).sorted(Comparator.comparing(agency -> agency.name()))
        .map(agency -> new Choice(agency.agencyId().toString(), agency.name())).toList();
  }
}
