package id.lelangkinerja.platform;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who acts, for which region, in which roles: the first argument of every use case. The grants are those that hold
 * on the day of the act; nothing else tells a use case what a person may do.
 */
public record Acting(RegionId region, PersonId person, String name, List<Grant> grants) {
  private static final PersonId INSTALLATION = new PersonId(new UUID(0, 0));

  public Acting { grants = List.copyOf(grants); }

  /** The installation itself, which founds a region before anyone holds an office there. */
  public static Acting installation(RegionId region) {
    return new Acting(region, INSTALLATION, "Instalasi", List.of());
  }

  /** Nobody signs in as the installation: no person has its id. */
  public boolean isInstallation() {
    return person.equals(INSTALLATION);
  }

  /** Holds the role somewhere in the region. */
  public boolean has(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  /** Holds one of the roles somewhere in the region. */
  public boolean hasAny(Role first, Role... others) {
    return has(first) || List.of(others).stream().anyMatch(this::has);
  }

  /** Is the head (or acting head) of this agency. */
  public boolean heads(AgencyId agency) {
    return holds(Role.AGENCY_HEAD, agency);
  }

  /** Drafts and reports for this agency, as its operator or its head. */
  public boolean worksFor(AgencyId agency) {
    return holds(Role.AGENCY_OPERATOR, agency) || heads(agency);
  }

  /** Holds any role within this agency. */
  public boolean belongsTo(AgencyId agency) {
    return grants.stream().anyMatch(grant -> agency.equals(grant.agency()));
  }

  /** Every agency within which the person holds a role. */
  public Set<AgencyId> agencies() {
    return grants.stream().map(Grant::agency).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
  }

  /** The agencies for which the person drafts and reports, as an SQL array parameter. */
  public UUID[] workplaces() {
    return agencies().stream().filter(this::worksFor).map(AgencyId::value).toArray(UUID[]::new);
  }

  /** The office in which a role is held, as it is printed on documents; the role's name where none is recorded. */
  public String officeOf(Role role) {
    return grants.stream().filter(grant -> grant.role() == role).map(Grant::office).findFirst().orElse(role.name());
  }

  /** The names of all roles held, in their order, for the history. */
  public Collection<Role> roles() {
    return grants.stream().map(Grant::role).sorted().distinct().toList();
  }

  private boolean holds(Role role, AgencyId agency) {
    return grants.stream().anyMatch(grant -> grant.role() == role && agency.equals(grant.agency()));
  }
}
