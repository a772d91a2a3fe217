package id.lelangkinerja.panel;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.history.Vouched;
import id.lelangkinerja.signing.VouchedDocumentQuery;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What the panel did with a bid, as far as acts vouch for it: sheets handed in, what was negotiated, and the pact. */
@Repository
class VouchedSheetQuery implements Vouched {
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
    return List.of(Part.of("bid.scores", """
        select string_agg(row(s.sitting, s.person_id, s.criterion_id, s.points)::text, E'\\n'
          order by s.sitting, s.person_id, s.criterion_id)
        from score_sheet h
        join score s on s.region_id = h.region_id and s.bid_id = h.bid_id and s.sitting = h.sitting
          and s.person_id = h.person_id
        where h.region_id = x.region_id and h.bid_id = x.object_id and h.handed_in_at is not null"""),
        Part.of("bid.negotiation", """
            select string_agg(line, E'\\n' order by line) from (
              select row(o.turn, o.side, o.message, o.answer_by, o.made_by)::text line from counter_offer o
              where o.region_id = x.region_id and o.bid_id = x.object_id
              union all
              select row(t.turn, t.indicator_id, t.year, t.value)::text from counter_offer_target t
              where t.region_id = x.region_id and t.bid_id = x.object_id
              union all
              select row(b.turn, b.year, b.amount)::text from counter_offer_budget b
              where b.region_id = x.region_id and b.bid_id = x.object_id) l"""),
        Part.of("bid.settled", """
            select string_agg(line, E'\\n' order by line) from (
              select row(t.turn, t.indicator_id, t.year, t.value)::text line from final_target t
              where t.region_id = x.region_id and t.bid_id = x.object_id
              union all
              select row(b.turn, b.year, b.amount)::text from final_budget b
              where b.region_id = x.region_id and b.bid_id = x.object_id) l"""),
        Part.of("bid.pact", """
            select string_agg(row(p.pact_id, p.turn, p.able, p.reason, p.document, p.document_hash)::text, E'\\n'
              order by p.turn)
            from integrity_pact p where p.region_id = x.region_id and p.bid_id = x.object_id"""),
        Part.of("bid.milestones", """
            select string_agg(line, E'\\n' order by line) from (
              select row('offered', m.turn, m.no, m.due_on)::text line from counter_offer_milestone m
              where m.region_id = x.region_id and m.bid_id = x.object_id
              union all
              select row('settled', m.turn, m.no, m.due_on)::text from final_milestone m
              where m.region_id = x.region_id and m.bid_id = x.object_id) l"""),
        VouchedDocumentQuery.part("bid.signature", """
            select 'INTEGRITY_PACT', p.pact_id from integrity_pact p
            where p.region_id = x.region_id and p.bid_id = x.object_id"""));
  }
}
