-- The days of a bid's milestones are negotiated as its targets and budget are: what each turn named where it named any,
-- and what was settled.
create table counter_offer_milestone (
  region_id int not null,
  bid_id uuid not null,
  turn int not null,
  no int not null,
  due_on date not null,
  primary key (region_id, bid_id, turn, no),
  foreign key (region_id, bid_id, turn) references counter_offer,
  foreign key (region_id, bid_id, no) references bid_milestone
);
create table final_milestone (
  region_id int not null,
  bid_id uuid not null,
  turn int not null check (turn >= 0),
  no int not null,
  due_on date not null,
  primary key (region_id, bid_id, turn, no),
  foreign key (region_id, bid_id, no) references bid_milestone
);
-- By when a milestone is reached: as settled, and until then as offered, which stays beside it.
create or replace view bid_milestone_view with (security_invoker = true) as
  select m.region_id, m.bid_id, m.no, m.innovation_no, coalesce((select f.due_on from final_milestone f
      where f.region_id = m.region_id and f.bid_id = m.bid_id and f.no = m.no order by f.turn desc limit 1),
    m.due_on) due_on, m.text, m.due_on offered
  from bid_milestone m;
create view counter_offer_milestone_view with (security_invoker = true) as
  select region_id, bid_id, turn, no, due_on from counter_offer_milestone;
create view final_milestone_view with (security_invoker = true) as
  select f.region_id, f.bid_id, f.no, f.due_on from final_milestone f
  where f.turn = (select max(x.turn) from final_milestone x where x.region_id = f.region_id and x.bid_id = f.bid_id);
grant select, insert on counter_offer_milestone, final_milestone to ${app}, ${loader};
grant select on counter_offer_milestone_view, final_milestone_view to ${app}, ${loader};

-- A published contract shows the days that were agreed.
grant select on final_milestone to ${publisher};
set local role ${publisher};
create or replace view published_milestone with (security_barrier = true) as
  select m.region_id, c.contract_id, m.no, m.innovation_no, coalesce((select f.due_on from final_milestone f
      where f.region_id = m.region_id and f.bid_id = m.bid_id and f.no = m.no order by f.turn desc limit 1),
    m.due_on) due_on, m.text
  from bid_milestone m join contract c on c.region_id = m.region_id and c.bid_id = m.bid_id
  where c.in_force_at is not null;
reset role;
