package id.lelangkinerja.contract;

import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the two people whom a contract's text names: the agency's head for the first party, the mayor for the second.
 */
@Component
public class Parties {
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
    return on(region, contract.agencyId(), contract.agencyName(), day);
  }

  /** Whether the person whom a text names for this side holds that office on that day. */
  boolean isInOffice(RegionId region, UUID agency, Signatory side, LocalDate day) {
    var holders = switch (side.party()) {
      case FIRST -> offices.heads(region, agency, day);
      case SECOND -> offices.mayors(region, day);
    };
    return holders.stream().anyMatch(holder -> holder.personId().equals(side.personId()))
        && active(region, day).contains(side.personId());
  }

  private Set<UUID> active(RegionId region, LocalDate day) {
    return people.holders(region, List.of(Role.AGENCY_HEAD, Role.MAYOR), day).stream()
        .map(PeopleQuery.Holder::personId).collect(Collectors.toSet());
  }

  /** The two sides between an agency and the mayor on that day; refused as above. */
  public List<Signatory> on(RegionId region, UUID agency, String agencyName, LocalDate day) {
    var active = active(region, day);
    var first = offices.heads(region, agency, day).stream()
        .filter(holder -> active.contains(holder.personId())).findFirst()
        .orElseThrow(() -> new Refused(Reason.PARTY_MISSING, agencyName));
    var second = offices.mayors(region, day).stream().filter(holder -> active.contains(holder.personId())).findFirst()
        .orElseThrow(() -> new Refused(Reason.MAYOR_MISSING));
    Refused.unless(!first.personId().equals(second.personId()), Reason.PARTY_TWICE);
    return List.of(side(Party.FIRST, first), side(Party.SECOND, second));
  }

  private static Signatory side(Party party, PartyRepository.Holder holder) {
    return new Signatory(party, holder.personId(), holder.name(), holder.nip(), holder.rankTitle(), holder.office());
  }
}
