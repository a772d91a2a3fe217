package id.lelangkinerja.award;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a lot's award acts vouch for. */
@Repository
class VouchedAwardQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.LOT;
  }

  @Override
  public String named() {
    return "(select l.title from lot_view l where l.region_id = x.region_id and l.lot_id = x.object_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("lot.award", """
        select string_agg(row(a.decision, a.bid_id, a.reasons, a.departure, a.decided_by)::text, E'\\n'
          order by a.decision, a.bid_id)
        from award a where a.region_id = x.region_id and a.lot_id = x.object_id"""),
        Part.of("lot.ranking", """
            select string_agg(row(r.decision, r.bid_id, r.rank, trim_scale(r.score))::text, E'\\n'
              order by r.decision, r.bid_id)
            from ranking r where r.region_id = x.region_id and r.lot_id = x.object_id"""));
  }
}
