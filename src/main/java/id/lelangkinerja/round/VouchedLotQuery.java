package id.lelangkinerja.round;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/**
 * What of a lot acts vouch for, once it is out of drafting: the targets below which no offer wins, and what was realised
 * before, against which offers are measured.
 */
@Repository
class VouchedLotQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.LOT;
  }

  @Override
  public String named() {
    return "(select l.title from lot l where l.region_id = x.region_id and l.lot_id = x.object_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("lot.targets", """
        select string_agg(row(i.indicator_id, i.weight, i.guard, r.year, r.value, r.stretch)::text, E'\\n'
          order by i.indicator_id, r.year)
        from lot l
        join lot_indicator i on i.region_id = l.region_id and i.lot_id = l.lot_id
        left join reserve r on r.region_id = i.region_id and r.lot_id = i.lot_id and r.indicator_id = i.indicator_id
        where l.region_id = x.region_id and l.lot_id = x.object_id and l.state <> 'DRAFT'"""),
        Part.of("lot.figures", """
            select string_agg(row(f.indicator_id, f.agency_id, f.year, f.value, f.contract_number, f.of_region)::text,
              E'\\n' order by f.indicator_id, f.agency_id, f.year)
            from lot l join lot_figure f on f.region_id = l.region_id and f.lot_id = l.lot_id
            where l.region_id = x.region_id and l.lot_id = x.object_id and l.state <> 'DRAFT'"""));
  }
}
