-- Whether the panel answered an objection after the last day on which it owed the answer: published with the answer.
grant select (answer_by) on objection to ${publisher};
set local role ${publisher};
create or replace view published_objection with (security_barrier = true) as
  select o.region_id, o.lot_id, o.objection_id, o.decision, b.agency_id, a.name agency_name, o.reasons, o.raised_at,
    w.upheld, w.reasons answer, w.answered_at, g.name against, o.answer_by,
    w.answered_at >= (o.answer_by + 1)::timestamp at time zone 'Asia/Jakarta' late
  from objection o
  join objection_answer w on w.region_id = o.region_id and w.objection_id = o.objection_id
  join bid b on b.region_id = o.region_id and b.bid_id = o.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
  left join bid v on v.region_id = o.region_id and v.bid_id = o.against_id
  left join agency g on g.region_id = v.region_id and g.agency_id = v.agency_id;
reset role;
