-- A lot that was reopened by an objection may be cancelled; what was awarded of it stands no more.
create or replace view award_view with (security_invoker = true) as
  select a.region_id, a.lot_id, a.bid_id, a.reasons, a.decided_at, a.decision, a.departure from award a
  where a.decision = (select max(x.decision) from award x where x.region_id = a.region_id and x.lot_id = a.lot_id)
    and not exists (select 1 from objection o
      join objection_answer w on w.region_id = o.region_id and w.objection_id = o.objection_id and w.upheld
      where o.region_id = a.region_id and o.lot_id = a.lot_id and o.decision = a.decision
        and coalesce(o.against_id, a.bid_id) = a.bid_id)
    and not exists (select 1 from lot l
      where l.region_id = a.region_id and l.lot_id = a.lot_id and l.state = 'CANCELLED');
set local role ${publisher};
create or replace view published_award with (security_barrier = true) as
  select w.region_id, w.lot_id, l.round_id, r.name round_name, r.opens_at, r.closes_at, l.no, l.theme, l.title, l.summary,
    l.mission_id, l.state, b.agency_id, a.name agency_name, w.reasons, w.decided_at,
    (select c.contract_id from contract c
      where c.region_id = w.region_id and c.bid_id = w.bid_id and c.in_force_at is not null) contract_id,
    w.decision,
    l.state = 'CANCELLED' or exists (select 1 from objection o
      join objection_answer x on x.region_id = o.region_id and x.objection_id = o.objection_id and x.upheld
      where o.region_id = w.region_id and o.lot_id = w.lot_id and o.decision = w.decision
        and coalesce(o.against_id, w.bid_id) = w.bid_id) undone,
    w.departure, l.most_winners
  from award w
  join lot l on l.region_id = w.region_id and l.lot_id = w.lot_id
  join round r on r.region_id = l.region_id and r.round_id = l.round_id
  join bid b on b.region_id = w.region_id and b.bid_id = w.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
  where w.decision = (select max(x.decision) from award x where x.region_id = w.region_id and x.lot_id = w.lot_id);
reset role;
