-- Minutes tell what was objected and answered in full.
create or replace view objection_view with (security_invoker = true) as
  select j.region_id, j.objection_id, j.lot_id, j.decision, j.bid_id, j.raised_at, w.upheld, w.answered_at, j.against_id,
    j.answer_by, w.answered_at >= (j.answer_by + 1)::timestamp at time zone 'Asia/Jakarta' late, j.reasons,
    w.reasons answer
  from objection j
  left join objection_answer w on w.region_id = j.region_id and w.objection_id = j.objection_id;
