package id.lelangkinerja.planning;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of an indicator acts vouch for: how it is measured, and the figures published of it, here and elsewhere. */
@Repository
class VouchedIndicatorQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.INDICATOR;
  }

  @Override
  public String named() {
    return "(select i.name from indicator i where i.region_id = x.region_id and i.indicator_id = x.object_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("indicator.definition", """
        select row(i.code, i.name, i.unit, i.polarity, i.aggregation, i.frequency, i.from_baseline, i.decimals,
          i.definition, i.formula, i.data_source, i.agency_id, i.version)::text
        from indicator i where i.region_id = x.region_id and i.indicator_id = x.object_id"""),
        Part.of("indicator.values",
            """
                select string_agg(line, E'\\n' order by line) from (
                  select row(v.kind, v.year, trim_scale(v.value), v.label, v.source, v.note, v.version)::text line
                  from indicator_value v where v.region_id = x.region_id and v.indicator_id = x.object_id
                  union all
                  select row('PEER', p.place, p.year, trim_scale(p.value), p.source, p.as_of, p.note, p.version)::text
                  from peer_value p where p.region_id = x.region_id and p.indicator_id = x.object_id
                  union all
                  select row('BEFORE', r.kind, r.year, r.version, trim_scale(r.value), r.label, r.source, r.note, r.reason)::text
                  from replaced_value r where r.region_id = x.region_id and r.indicator_id = x.object_id
                  union all
                  select row('BEFORE', m.version, m.unit, m.polarity, m.aggregation, m.frequency, m.from_baseline, m.decimals,
                    m.formula, m.data_source, m.reason)::text
                  from earlier_measure m where m.region_id = x.region_id and m.indicator_id = x.object_id) l"""));
  }
}
