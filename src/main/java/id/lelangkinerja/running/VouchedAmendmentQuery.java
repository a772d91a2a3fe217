package id.lelangkinerja.running;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a running contract acts vouch for: its amendments and its end. */
@Repository
class VouchedAmendmentQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.CONTRACT;
  }

  @Override
  public String named() {
    return "(select c.number from contract_view c where c.region_id = x.region_id and c.contract_id = x.object_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("contract.amendments", """
        select string_agg(line, E'\\n' order by line) from (
          select row(m.no, m.state, m.ground, m.reason, m.version)::text line from amendment m
          where m.region_id = x.region_id and m.contract_id = x.object_id
          union all
          select row(m.no, t.commitment_id, t.before, t.after)::text from amendment m
          join amendment_target t on t.region_id = m.region_id and t.amendment_id = m.amendment_id
          where m.region_id = x.region_id and m.contract_id = x.object_id
          union all
          select row(m.no, b.year, b.before, b.after)::text from amendment m
          join amendment_budget b on b.region_id = m.region_id and b.amendment_id = m.amendment_id
          where m.region_id = x.region_id and m.contract_id = x.object_id) l"""),
        Part.lasting("contract.closing", """
            select string_agg(line, E'\\n' order by line) from (
              select row(c.missing, c.note, trim_scale(c.score), trim_scale(c.score_with_missing))::text line
              from contract_closing c where c.region_id = x.region_id and c.contract_id = x.object_id
              union all
              select row(f.year, f.missing, trim_scale(f.score), trim_scale(f.score_with_missing))::text
              from final_score f where f.region_id = x.region_id and f.contract_id = x.object_id) l"""));
  }
}
