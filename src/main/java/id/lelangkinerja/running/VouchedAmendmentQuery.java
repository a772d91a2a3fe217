package id.lelangkinerja.running;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import id.lelangkinerja.signing.VouchedDocumentQuery;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a running contract acts vouch for: its amendments, its handovers and its end. */
@Repository
class VouchedAmendmentQuery implements Vouched {
  /** What each amendment gives as its ground, which words it changes, what was advised, and whom its addendum names. */
  private static final String AMENDMENTS = """
      select string_agg(l.line, E'\\n' order by l.line) from amendment m
      cross join lateral (
        select row(m.no, 'ground', m.event, m.event_on, m.series, trim_scale(m.series_before), trim_scale(m.series_after),
          m.asked_from, m.unadvised, m.proposed_by, m.document_hash, m.signed_file_id)::text line
        union all
        select row(m.no, 'text', t.kind, t.no, t.title, t.before_on, t.after_on, t.before, t.after)::text
        from amendment_text t where t.region_id = m.region_id and t.amendment_id = m.amendment_id
        union all
        select row(m.no, 'advice', a.advised_by, a.adviser_name, a.opinion, a.reason)::text
        from amendment_advice a where a.region_id = m.region_id and a.amendment_id = m.amendment_id
        union all
        select row(m.no, 'file', f.file_id, f.added_by, extract(epoch from f.added_at))::text
        from amendment_file f where f.region_id = m.region_id and f.amendment_id = m.amendment_id
        union all
        select row(m.no, 'party', p.party, p.person_id, p.name, p.nip, p.rank_title, p.office)::text
        from amendment_party p where p.region_id = m.region_id and p.amendment_id = m.amendment_id) l
      where m.region_id = x.region_id and m.contract_id = x.object_id""";

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
              from final_score f where f.region_id = x.region_id and f.contract_id = x.object_id) l"""),
        Part.of("contract.amendment-grounds", AMENDMENTS), Part.lasting("contract.termination", """
            select string_agg(line, E'\\n' order by line) from (
              select row('end', t.ended_on, t.ground, t.reason, t.basis, t.terminated_by, t.budget, t.spent, t.missing,
                t.dropped, trim_scale(t.score), trim_scale(t.score_with_missing), t.document_hash)::text line
              from contract_termination t where t.region_id = x.region_id and t.contract_id = x.object_id
              union all
              select row('year', y.year, y.missing, trim_scale(y.score), trim_scale(y.score_with_missing))::text
              from termination_year y where y.region_id = x.region_id and y.contract_id = x.object_id
              union all
              select row('result', r.commitment_id, trim_scale(r.due), trim_scale(r.value), trim_scale(r.achievement),
                r.missing)::text
              from termination_result r where r.region_id = x.region_id and r.contract_id = x.object_id) l"""),
        Part.of("contract.handovers", """
            select string_agg(row(h.handover_id, h.role, h.agency_id, h.person_id, h.name, h.office, h.acting, h.since,
              h.until, h.former, h.remarks, h.state, h.document_hash, h.signed_file_id,
              extract(epoch from h.signed_at))::text, E'\\n' order by h.handover_id)
            from handover h where h.region_id = x.region_id and h.contract_id = x.object_id"""),
        VouchedDocumentQuery.part("contract.later-signatures", """
            select 'AMENDMENT', m.amendment_id from amendment m
            where m.region_id = x.region_id and m.contract_id = x.object_id
            union all
            select 'HANDOVER', h.handover_id from handover h
            where h.region_id = x.region_id and h.contract_id = x.object_id"""));
  }
}
