package id.lelangkinerja.region;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a region acts vouch for: its settings, by day. */
@Repository
class VouchedSettingQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.REGION;
  }

  @Override
  public String named() {
    return "(select r.name from region r where r.region_id = x.region_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("region.settings", """
        select string_agg(row(s.key, s.value, s.valid_from)::text, E'\\n' order by s.key, s.valid_from)
        from region_setting s
        where s.region_id = x.region_id and x.object_id = ('00000000-0000-0000-0000-'
          || lpad(to_hex(x.region_id), 12, '0'))::uuid"""));
  }
}
