package id.lelangkinerja.notice;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Role;
import java.util.Collection;
import java.util.List;

/** Who is told: of the people who hold an office in the region today, those meant here. */
public sealed interface Recipients {
  /** These people. */
  record People(List<PersonId> people) implements Recipients {
    public People { people = List.copyOf(people); }
  }

  /** Whoever holds one of the roles, in any agency. */
  record Holders(List<Role> roles) implements Recipients {
    public Holders { roles = List.copyOf(roles); }
  }

  /** Whoever holds one of the roles within one of these agencies. */
  record OfAgencies(List<AgencyId> agencies, List<Role> roles) implements Recipients {
    public OfAgencies {
      agencies = List.copyOf(agencies);
      roles = List.copyOf(roles);
    }
  }

  static Recipients people(Collection<PersonId> people) {
    return new People(List.copyOf(people));
  }

  static Recipients holding(Role... roles) {
    return new Holders(List.of(roles));
  }

  /** The heads of the agencies and their operators. */
  static Recipients workingFor(AgencyId... agencies) {
    return new OfAgencies(List.of(agencies), List.of(Role.AGENCY_HEAD, Role.AGENCY_OPERATOR));
  }
}
