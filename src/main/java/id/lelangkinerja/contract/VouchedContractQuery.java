package id.lelangkinerja.contract;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import id.lelangkinerja.signing.VouchedDocumentQuery;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a contract acts vouch for, beside its figures in force, of which {@link FiguresRepository} tells. */
@Repository
class VouchedContractQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.CONTRACT;
  }

  @Override
  public String named() {
    return "(select c.number from contract c where c.region_id = x.region_id and c.contract_id = x.object_id)";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.lasting("contract.clauses", """
        select string_agg(row(c.no, c.title, c.body)::text, E'\\n' order by c.no) from contract_clause c
        where c.region_id = x.region_id and c.contract_id = x.object_id"""),
        Part.lasting("contract.course", """
            select string_agg(row(m.indicator_id, m.year, m.reserve, m.offered, m.countered)::text, E'\\n'
              order by m.indicator_id, m.year)
            from commitment m where m.region_id = x.region_id and m.contract_id = x.object_id"""),
        Part.of("contract.state", """
            select row(c.number, c.bid_id, c.agency_id, c.title, c.state, c.first_year, c.last_year, c.document_hash,
              c.signed_file_id, extract(epoch from c.in_force_at), c.origin_id, c.share, c.passed_on)::text
            from contract c where c.region_id = x.region_id and c.contract_id = x.object_id"""),
        Part.lasting("contract.origin", """
            select row(c.number, c.lot_id, c.bid_id, c.mission_id, c.title, c.first_year, c.last_year, c.origin_id,
              c.share)::text
            from contract c where c.region_id = x.region_id and c.contract_id = x.object_id"""),
        Part.lasting("contract.partners", """
            select string_agg(row(p.agency_id, p.share, p.from_day)::text, E'\\n' order by p.agency_id)
            from contract_partner p where p.region_id = x.region_id and p.contract_id = x.object_id"""),
        Part.of("contract.holders",
            """
                select string_agg(line, E'\\n' order by line) from (
                  select row('holder', t.from_day, t.predecessor_id, t.successor_id, t.basis, t.file_id, t.noted_by)::text line
                  from contract_transfer t where t.region_id = x.region_id and t.contract_id = x.object_id
                  union all
                  select row('version', v.version, v.effective_on, v.made_by)::text
                  from contract_version v where v.region_id = x.region_id and v.contract_id = x.object_id) l"""),
        VouchedDocumentQuery.part("contract.signatures", "select 'CONTRACT', x.object_id"));
  }
}
