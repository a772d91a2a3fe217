package id.lelangkinerja.bidding;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What of a bid acts vouch for: its state, the hash on each receipt, and what stood in it when it was opened. */
@Repository
class VouchedBidQuery implements Vouched {
  @Override
  public Kind kind() {
    return Kind.BID;
  }

  @Override
  public String named() {
    return """
        (select b.agency_name || ' – ' || b.lot_title from bid_view b
          where b.region_id = x.region_id and b.bid_id = x.object_id)""";
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("bid.state", """
        select row(b.lot_id, b.agency_id, b.state, b.version)::text from bid b
        where b.region_id = x.region_id and b.bid_id = x.object_id"""),
        Part.of("bid.receipts", """
            select string_agg(row(v.version, v.hash, encode(sha256(v.key_for_round), 'hex'),
              encode(sha256(v.key_for_code), 'hex'), extract(epoch from v.submitted_at), v.submitted_by)::text, E'\\n'
              order by v.version)
            from bid_version v where v.region_id = x.region_id and v.bid_id = x.object_id"""),
        Part.lasting("bid.content", """
            select string_agg(line, E'\\n' order by line) from (
              select row(o.summary, o.below_reserve_reason)::text line from opened_bid o
              where o.region_id = x.region_id and o.bid_id = x.object_id
              union all
              select row(i.no, i.name, i.digital, i.kind, i.description, i.starts_on)::text from innovation i
              where i.region_id = x.region_id and i.bid_id = x.object_id
              union all
              select row(b.indicator_id, b.value, b.as_of, b.source, b.evidence)::text from baseline b
              where b.region_id = x.region_id and b.bid_id = x.object_id
              union all
              select row(t.indicator_id, t.year, t.value)::text from bid_target t
              where t.region_id = x.region_id and t.bid_id = x.object_id
              union all
              select row(b.year, b.amount)::text from bid_budget b
              where b.region_id = x.region_id and b.bid_id = x.object_id) l"""),
        Part.lasting("bid.means",
            """
                select string_agg(line, E'\\n' order by line) from (
                  select row('partner', p.agency_id, p.name, p.lead, trim_scale(p.share), p.part, p.consented_by,
                    extract(epoch from p.consented_at))::text line from bid_partner p
                  where p.region_id = x.region_id and p.bid_id = x.object_id
                  union all
                  select row('milestone', m.no, m.innovation_no, m.due_on, m.text)::text from bid_milestone m
                  where m.region_id = x.region_id and m.bid_id = x.object_id
                  union all
                  select row('risk', r.no, r.text, r.likelihood, r.answer)::text from bid_risk r
                  where r.region_id = x.region_id and r.bid_id = x.object_id
                  union all
                  select row('programme', g.no, g.code, g.name)::text from bid_programme g
                  where g.region_id = x.region_id and g.bid_id = x.object_id
                  union all
                  select row('programme', y.no, y.year, y.amount)::text from bid_programme_year y
                  where y.region_id = x.region_id and y.bid_id = x.object_id
                  union all
                  select row('attachment', a.no, a.attachment_id, a.name, a.size, a.indicator_id)::text from bid_attachment a
                  where a.region_id = x.region_id and a.bid_id = x.object_id) l"""));
  }
}
