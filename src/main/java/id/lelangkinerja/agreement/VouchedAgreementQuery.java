package id.lelangkinerja.agreement;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import id.lelangkinerja.signing.VouchedDocumentQuery;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a yearly agreement, of an agency or of an official below, and of a step of its action plan acts vouch for. */
@Repository
class VouchedAgreementQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.AGREEMENT;
  }

  @Override
  public String named() {
    return """
        coalesce((select g.number from agreement g where g.region_id = x.region_id and g.agreement_id = x.object_id),
          (select g.number from official_agreement g
            where g.region_id = x.region_id and g.official_agreement_id = x.object_id),
          (select s.text from agreement_step s where s.region_id = x.region_id and s.step_id = x.object_id))""";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.lasting("agreement.lines", """
        select string_agg(line, E'\\n' order by no) from (
          select l.no, row(l.no, l.commitment_id, l.contract_id, l.objective, l.indicator, l.unit, l.decimals,
            l.target)::text line
          from agreement_line l where l.region_id = x.region_id and l.agreement_id = x.object_id
          union all
          select l.no, row(l.no, l.commitment_id, l.contract_id, l.objective, l.indicator, l.unit, l.decimals,
            l.target)::text
          from official_agreement_line l
          where l.region_id = x.region_id and l.official_agreement_id = x.object_id) l"""),
        Part.lasting("agreement.budget", """
            select string_agg(line, E'\\n' order by no) from (
              select b.no, row(b.no, b.contract_id, b.programme, b.amount)::text line from agreement_budget b
              where b.region_id = x.region_id and b.agreement_id = x.object_id
              union all
              select b.no, row(b.no, b.activity, b.amount)::text from official_agreement_activity b
              where b.region_id = x.region_id and b.official_agreement_id = x.object_id) b"""),
        Part.lasting("agreement.parties", """
            select string_agg(line, E'\\n' order by line) from (
              select row(p.party, p.person_id, p.name, p.nip, p.rank_title, p.office)::text line from agreement_party p
              where p.region_id = x.region_id and p.agreement_id = x.object_id
              union all
              select row(p.party, p.person_id, p.unit_id, p.name, p.nip, p.rank_title, p.office)::text
              from official_agreement_party p
              where p.region_id = x.region_id and p.official_agreement_id = x.object_id) p"""),
        Part.of("agreement.state", """
            select row(g.agency_id, g.year, g.no, g.number, g.state, g.reason, g.document_hash, g.signed_file_id,
              extract(epoch from g.in_force_at))::text
            from agreement g where g.region_id = x.region_id and g.agreement_id = x.object_id
            union all
            select row(g.agency_id, g.year, g.no, g.number, g.state, g.reason, g.document_hash, g.signed_file_id,
              extract(epoch from g.in_force_at))::text
            from official_agreement g where g.region_id = x.region_id and g.official_agreement_id = x.object_id"""),
        Part.lasting("agreement.shares", """
            select string_agg(line, E'\\n' order by line) from (
              select row(l.no, trim_scale(l.share))::text line from agreement_line l
              where l.region_id = x.region_id and l.agreement_id = x.object_id and l.share is not null
              union all
              select row(l.no, trim_scale(l.share))::text from official_agreement_line l
              where l.region_id = x.region_id and l.official_agreement_id = x.object_id and l.share is not null) l"""),
        Part.of("agreement.lapses", """
            select string_agg(row(l.contract_id, l.why, l.lapsed_on)::text, E'\\n' order by l.contract_id)
            from agreement_lapse l where l.region_id = x.region_id and l.agreement_id = x.object_id"""),
        VouchedDocumentQuery.part("agreement.signatures", "select 'YEARLY_AGREEMENT', x.object_id"),
        Part.of("agreement.step",
            """
                select string_agg(line, E'\\n' order by line) from (
                  select row('step', s.agency_id, s.year, s.commitment_id, s.text, s.responsible, s.periods, s.made_by)::text line
                  from agreement_step s where s.region_id = x.region_id and s.step_id = x.object_id
                  union all
                  select row(p.period, p.planned, p.actual, p.note, p.reported_by, extract(epoch from p.reported_at))::text
                  from agreement_step_period p where p.region_id = x.region_id and p.step_id = x.object_id
                  union all
                  select row(e.period, 'evidence', e.file_id)::text
                  from agreement_step_evidence e where e.region_id = x.region_id and e.step_id = x.object_id) l"""));
  }
}
