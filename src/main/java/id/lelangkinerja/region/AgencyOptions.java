package id.lelangkinerja.region;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agencies that can be chosen in the administrator's forms. */
@Component
class AgencyOptions {
  private final RegionQuery regions;
  private final Clock clock;

  AgencyOptions(RegionQuery regions, Clock clock) {
    this.regions = regions;
    this.clock = clock;
  }

  /** Those that have not ended, kelurahan among them: what a change of agencies may end or enlarge. */
  List<Choice> going(RegionId region) {
    var today = today();
    return regions.agencies(region).stream()
        .filter(agency -> agency.validTo() == null || !agency.validTo().isBefore(today))
        .map(agency -> new Choice(agency.agencyId().toString(), agency.name())).toList();
  }

  /** Those at work today below which another may stand. */
  List<Choice> parents(RegionId region, @Nullable UUID except) {
    return regions.agenciesOn(region, today()).stream().filter(agency -> !agency.agencyId().equals(except))
        .map(agency -> new Choice(agency.agencyId().toString(), agency.name())).toList();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
