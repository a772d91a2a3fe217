package id.lelangkinerja.agreement;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a yearly agreement, of an agency or of an official below, acts vouch for. */
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
            where g.region_id = x.region_id and g.official_agreement_id = x.object_id))""";
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
            from official_agreement g where g.region_id = x.region_id and g.official_agreement_id = x.object_id"""));
  }
}
