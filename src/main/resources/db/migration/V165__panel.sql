-- Sheets that do not count, since whoever handed them in has come to work for an agency that bids for the lot; kept with
-- the award, so that what counted then goes on counting.
create table sheet_set_aside (
  region_id int not null,
  bid_id uuid not null,
  sitting int not null,
  person_id uuid not null references person,
  set_aside_at timestamptz not null,
  primary key (region_id, bid_id, sitting, person_id),
  foreign key (region_id, bid_id, sitting, person_id) references score_sheet
);
-- Those, and of lots that are not decided those that would be set aside today.
create view set_aside_view with (security_invoker = true) as
  select region_id, bid_id, sitting, person_id from sheet_set_aside
  union
  select h.region_id, h.bid_id, h.sitting, h.person_id
  from score_sheet h
  join bid_view b on b.region_id = h.region_id and b.bid_id = h.bid_id
  join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id and l.state in ('PRESENTING', 'NEGOTIATING')
  cross join (select (programme_time() at time zone 'Asia/Jakarta')::date as day) today
  where h.handed_in_at is not null and exists (select 1 from appointment_view a
    join bid_carrier_view c on c.region_id = a.region_id and c.agency_id = a.agency_id
    where a.region_id = h.region_id and a.person_id = h.person_id and c.lot_id = b.lot_id
      and a.valid_from <= today.day and (a.valid_to is null or a.valid_to >= today.day));
-- The scores that count: those of the last sitting that was closed, but of no sheet that was set aside.
create or replace view score_view with (security_invoker = true) as
  select s.region_id, s.bid_id, s.person_id, s.criterion_id, s.points
  from score s
  join score_sheet h on h.region_id = s.region_id and h.bid_id = s.bid_id and h.sitting = s.sitting
    and h.person_id = s.person_id
  where h.handed_in_at is not null and s.sitting = coalesce((select max(x.sitting) from bid_sitting x
      where x.region_id = s.region_id and x.bid_id = s.bid_id and x.closed_at is not null), 1)
    and not exists (select 1 from set_aside_view a where a.region_id = s.region_id and a.bid_id = s.bid_id
      and a.sitting = s.sitting and a.person_id = s.person_id);
grant select, insert on sheet_set_aside to ${app}, ${loader};
grant select on set_aside_view to ${app}, ${loader};
