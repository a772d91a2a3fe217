-- What an award publishes, objections and all: a decision that an objection undid stays readable, said to be undone. What the
-- panel gave by criterion, as means and never anyone's sheet, follows once the award is final.
grant select (region_id, objection_id, lot_id, decision, bid_id, reasons, raised_at) on objection to ${publisher};
grant select (region_id, objection_id, upheld, reasons, answered_at) on objection_answer to ${publisher};
grant select (region_id, bid_id, person_id, handed_in_at) on score_sheet to ${publisher};
grant select (region_id, bid_id, person_id, criterion_id, points) on score to ${publisher};
grant select (region_id, round_id, criterion_id, no, name, weight) on criterion to ${publisher};
set local role ${publisher};
create or replace view published_award with (security_barrier = true) as
  select w.region_id, w.lot_id, l.round_id, r.name round_name, r.opens_at, r.closes_at, l.no, l.theme, l.title, l.summary,
    l.mission_id, l.state, b.agency_id, a.name agency_name, w.reasons, w.decided_at,
    (select c.contract_id from contract c
      where c.region_id = w.region_id and c.bid_id = w.bid_id and c.in_force_at is not null) contract_id,
    w.decision,
    exists (select 1 from objection o
      join objection_answer x on x.region_id = o.region_id and x.objection_id = o.objection_id and x.upheld
      where o.region_id = w.region_id and o.lot_id = w.lot_id and o.decision = w.decision) undone
  from award w
  join lot l on l.region_id = w.region_id and l.lot_id = w.lot_id
  join round r on r.region_id = l.region_id and r.round_id = l.round_id
  join bid b on b.region_id = w.region_id and b.bid_id = w.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
  where w.decision = (select max(x.decision) from award x where x.region_id = w.region_id and x.lot_id = w.lot_id);
create or replace view published_ranking with (security_barrier = true) as
  select k.region_id, k.lot_id, k.rank, k.score, b.agency_id, a.name agency_name
  from ranking k
  join bid b on b.region_id = k.region_id and b.bid_id = k.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
  where k.decision = (select max(x.decision) from ranking x where x.region_id = k.region_id and x.lot_id = k.lot_id);
create view published_objection with (security_barrier = true) as
  select o.region_id, o.lot_id, o.objection_id, o.decision, b.agency_id, a.name agency_name, o.reasons, o.raised_at,
    w.upheld, w.reasons answer, w.answered_at
  from objection o
  join objection_answer w on w.region_id = o.region_id and w.objection_id = o.objection_id
  join bid b on b.region_id = o.region_id and b.bid_id = o.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id;
create view published_criterion_mean with (security_barrier = true) as
  select l.region_id, l.lot_id, b.agency_id, c.no, c.name, c.weight, avg(s.points) mean
  from lot l
  join bid b on b.region_id = l.region_id and b.lot_id = l.lot_id
  join score_sheet h on h.region_id = b.region_id and h.bid_id = b.bid_id and h.handed_in_at is not null
  join score s on s.region_id = h.region_id and s.bid_id = h.bid_id and s.person_id = h.person_id
  join criterion c on c.region_id = s.region_id and c.criterion_id = s.criterion_id
  where l.state in ('SIGNING', 'RUNNING', 'CLOSED')
  group by l.region_id, l.lot_id, b.agency_id, c.no, c.name, c.weight;
grant select on published_objection, published_criterion_mean to ${portal};
reset role;
