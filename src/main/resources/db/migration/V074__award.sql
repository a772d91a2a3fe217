-- An objection to a lot with several winners contests the award to one of them, and undoes that one alone.
alter table objection add column against_id uuid;
alter table objection add foreign key (region_id, against_id) references bid;
comment on column objection.against_id is 'the winning bid that it contests; null contests the whole decision';
create or replace view award_view with (security_invoker = true) as
  select a.region_id, a.lot_id, a.bid_id, a.reasons, a.decided_at, a.decision, a.departure from award a
  where a.decision = (select max(x.decision) from award x where x.region_id = a.region_id and x.lot_id = a.lot_id)
    and not exists (select 1 from objection o
      join objection_answer w on w.region_id = o.region_id and w.objection_id = o.objection_id and w.upheld
      where o.region_id = a.region_id and o.lot_id = a.lot_id and o.decision = a.decision
        and coalesce(o.against_id, a.bid_id) = a.bid_id);
create or replace view objection_view with (security_invoker = true) as
  select j.region_id, j.objection_id, j.lot_id, j.decision, j.bid_id, j.raised_at, w.upheld, w.answered_at, j.against_id
  from objection j
  left join objection_answer w on w.region_id = j.region_id and w.objection_id = j.objection_id;
grant select (against_id) on objection to ${publisher};
set local role ${publisher};
create or replace view published_award with (security_barrier = true) as
  select w.region_id, w.lot_id, l.round_id, r.name round_name, r.opens_at, r.closes_at, l.no, l.theme, l.title, l.summary,
    l.mission_id, l.state, b.agency_id, a.name agency_name, w.reasons, w.decided_at,
    (select c.contract_id from contract c
      where c.region_id = w.region_id and c.bid_id = w.bid_id and c.in_force_at is not null) contract_id,
    w.decision,
    exists (select 1 from objection o
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
create or replace view published_objection with (security_barrier = true) as
  select o.region_id, o.lot_id, o.objection_id, o.decision, b.agency_id, a.name agency_name, o.reasons, o.raised_at,
    w.upheld, w.reasons answer, w.answered_at, g.name against
  from objection o
  join objection_answer w on w.region_id = o.region_id and w.objection_id = o.objection_id
  join bid b on b.region_id = o.region_id and b.bid_id = o.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
  left join bid v on v.region_id = o.region_id and v.bid_id = o.against_id
  left join agency g on g.region_id = v.region_id and g.agency_id = v.agency_id;
reset role;
