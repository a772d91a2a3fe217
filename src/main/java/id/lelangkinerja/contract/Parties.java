package id.lelangkinerja.contract;

import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the two people whom a contract's text names: the agency's head for the first party, the mayor for the second.
 */
@Component
class Parties {
  private final PartyRepository offices;
  private final PeopleQuery people;

  Parties(PartyRepository offices, PeopleQuery people) {
    this.offices = offices;
    this.people = people;
  }

  /**
   * The two sides on that day, the first party first. Refused with PARTY_MISSING or MAYOR_MISSING where an
   * office is vacant, and with PARTY_TWICE where one person holds both.
   */
  List<Signatory> on(RegionId region, Contract contract, LocalDate day) {
    var active = people.holders(region, List.of(Role.AGENCY_HEAD, Role.MAYOR), day).stream()
        .map(PeopleQuery.Holder::personId).collect(Collectors.toSet());
    var first = offices.heads(region, contract.agencyId(), day).stream()
        .filter(holder -> active.contains(holder.personId())).findFirst()
        .orElseThrow(() -> new Refused(Reason.PARTY_MISSING, contract.agencyName()));
    var second = offices.mayors(region, day).stream().filter(holder -> active.contains(holder.personId())).findFirst()
        .orElseThrow(() -> new Refused(Reason.MAYOR_MISSING));
    Refused.unless(!first.personId().equals(second.personId()), Reason.PARTY_TWICE);
    return List.of(side(Party.FIRST, first), side(Party.SECOND, second));
  }

  private static Signatory side(Party party, PartyRepository.Holder holder) {
    return new Signatory(party, holder.personId(), holder.name(), holder.nip(), holder.rankTitle(), holder.office());
  }
}
