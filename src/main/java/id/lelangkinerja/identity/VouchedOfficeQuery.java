package id.lelangkinerja.identity;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a person acts vouch for: the offices held in the region, and so what the person may do there. */
@Repository
class VouchedOfficeQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.PERSON;
  }

  @Override
  public String named() {
    return "(select p.name from person p where p.person_id = x.object_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("person.offices",
        """
            select string_agg(row(a.appointment_id, a.role, a.agency_id, a.office, a.acting, a.valid_from, a.valid_to)::text,
              E'\\n' order by a.appointment_id)
            from appointment a where a.region_id = x.region_id and a.person_id = x.object_id"""));
  }
}
