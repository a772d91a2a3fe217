-- Rounds as they are announced to everyone from their opening for bids on: what is auctioned, when, and who is invited. Of what
-- a lot asks only its indicators: neither the reserve nor the stretch, no question, no bid and nobody who offers.
grant select (region_id, round_id, stage, starts_on, ends_on) on round_stage to ${publisher};
grant select (region_id, round_id, year, amount) on ceiling to ${publisher};
grant select (region_id, round_id, no, name, weight) on criterion to ${publisher};
grant select (region_id, lot_id, indicator_id, weight) on lot_indicator to ${publisher};
grant select (region_id, lot_id, agency_id) on lot_invitation to ${publisher};
grant select (region_id, lot_id, from_state, to_state) on lot_move to ${publisher};
set local role ${publisher};
-- A draft is nobody's but its writers', also one that was cancelled or put back.
create view published_announced_lot with (security_barrier = true) as
  select l.region_id, l.lot_id, l.round_id, l.no, l.theme, l.title, l.summary, l.state, l.most_winners
  from lot l
  where l.state <> 'DRAFT'
    and exists (select 1 from round_key k where k.region_id = l.region_id and k.round_id = l.round_id)
    and (l.state <> 'CANCELLED' or exists (select 1 from lot_move m where m.region_id = l.region_id
      and m.lot_id = l.lot_id and m.from_state <> 'DRAFT' and m.to_state = 'CANCELLED'));
create view published_announced_round with (security_barrier = true) as
  select r.region_id, r.round_id, r.name, r.opens_at, r.closes_at, r.first_year, r.last_year, l.lots, l.open, l.decided
  from round r
  join (select region_id, round_id, count(*)::int lots, (count(*) filter (where state = 'BIDDING'))::int open,
      (count(*) filter (where state in ('SIGNING', 'RUNNING', 'CLOSED', 'CANCELLED')))::int decided
    from published_announced_lot group by region_id, round_id) l
    on l.region_id = r.region_id and l.round_id = r.round_id;
create view published_announced_stage with (security_barrier = true) as
  select s.region_id, s.round_id, s.stage, s.starts_on, s.ends_on from round_stage s
  where exists (select 1 from published_announced_lot l where l.region_id = s.region_id and l.round_id = s.round_id);
create view published_announced_ceiling with (security_barrier = true) as
  select c.region_id, c.round_id, c.year, c.amount from ceiling c
  where exists (select 1 from published_announced_lot l where l.region_id = c.region_id and l.round_id = c.round_id);
create view published_announced_criterion with (security_barrier = true) as
  select c.region_id, c.round_id, c.no, c.name, c.weight from criterion c
  where exists (select 1 from published_announced_lot l where l.region_id = c.region_id and l.round_id = c.round_id);
create view published_announced_indicator with (security_barrier = true) as
  select i.region_id, i.lot_id, i.indicator_id, n.name, n.unit, n.code, i.weight
  from lot_indicator i
  join published_announced_lot l on l.region_id = i.region_id and l.lot_id = i.lot_id
  join indicator n on n.region_id = i.region_id and n.indicator_id = i.indicator_id;
create view published_announced_problem with (security_barrier = true) as
  select x.region_id, x.lot_id, x.problem_id, p.title, p.code
  from lot_problem x
  join published_announced_lot l on l.region_id = x.region_id and l.lot_id = x.lot_id
  join problem p on p.region_id = x.region_id and p.problem_id = x.problem_id;
create view published_announced_invitation with (security_barrier = true) as
  select i.region_id, i.lot_id, i.agency_id, a.name
  from lot_invitation i
  join published_announced_lot l on l.region_id = i.region_id and l.lot_id = i.lot_id
  join agency a on a.region_id = i.region_id and a.agency_id = i.agency_id;
grant select on published_announced_lot, published_announced_round, published_announced_stage, published_announced_ceiling,
  published_announced_criterion, published_announced_indicator, published_announced_problem, published_announced_invitation
  to ${portal};
reset role;
