package id.lelangkinerja.round;

import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what the rules on rounds ask for: terms, who may sit on a panel today, which agencies there are today. */
@Component
class RoundChecks {
  private final RegionQuery regions;
  private final PeopleQuery people;
  private final Clock clock;

  RoundChecks(RegionQuery regions, PeopleQuery people, Clock clock) {
    this.regions = regions;
    this.people = people;
    this.clock = clock;
  }

  void refuseFaults(RegionId region, NewRound round) {
    var term = regions.terms(region).stream().filter(each -> each.termId().equals(round.term())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NO_CHOICE).at("term"));
    RoundFaults.refuse(round, term, eligible(region));
  }

  /** Those who hold an office that sits on panels, today. */
  Set<PersonId> eligible(RegionId region) {
    return holders(region).stream().map(holder -> new PersonId(holder.personId())).collect(Collectors.toSet());
  }

  List<PeopleQuery.Holder> holders(RegionId region) {
    return people.holders(region, PanelRoles.ALL, today());
  }

  List<AgencyRow> agencies(RegionId region) {
    return regions.agenciesOn(region, today());
  }

  /** The agencies that can be invited, today. */
  Set<UUID> agencyIds(RegionId region) {
    return agencies(region).stream().map(AgencyRow::agencyId).collect(Collectors.toSet());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
