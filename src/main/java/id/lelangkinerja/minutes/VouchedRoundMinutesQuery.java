package id.lelangkinerja.minutes;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The minutes issued of a round, which acts vouch for. */
@Repository
class VouchedRoundMinutesQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.ROUND;
  }

  @Override
  public String named() {
    return "(select v.name from round_view v where v.region_id = x.region_id and v.round_id = x.object_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("round.minutes", """
        select string_agg(row(m.minutes_id, m.kind, m.no, m.number, m.replaces_id, m.reason, m.file_id, m.sha256,
          m.issued_by, extract(epoch from m.issued_at))::text, E'\\n' order by m.minutes_id)
        from minutes m where m.region_id = x.region_id and m.round_id = x.object_id and m.lot_id is null"""));
  }
}
