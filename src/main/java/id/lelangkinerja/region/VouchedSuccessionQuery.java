package id.lelangkinerja.region;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of an agency acts vouch for: whom it follows and who follows it, by which shares, since when and by which rule. */
@Repository
class VouchedSuccessionQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.AGENCY;
  }

  @Override
  public String named() {
    return "(select a.name from agency a where a.region_id = x.region_id and a.agency_id = x.object_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("agency.succession",
        """
            select string_agg(row(s.predecessor_id, s.successor_id, trim_scale(s.share), c.kind, c.effective_on,
              c.legal_basis)::text, E'\\n' order by s.predecessor_id, s.successor_id)
            from agency_succession s
            left join agency_change c on c.region_id = s.region_id and c.change_id = s.change_id
            where s.region_id = x.region_id and (s.predecessor_id = x.object_id
              or s.successor_id = x.object_id and s.change_id is not null)"""));
  }
}
