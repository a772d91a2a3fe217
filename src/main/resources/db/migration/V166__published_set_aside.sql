-- What the panel gave by criterion, without the sheets that were set aside when the lot was awarded.
grant select (region_id, bid_id, sitting, person_id) on sheet_set_aside to ${publisher};
set local role ${publisher};
create or replace view published_criterion_mean with (security_barrier = true) as
  select l.region_id, l.lot_id, b.agency_id, c.no, c.name, c.weight, avg(s.points) mean
  from lot l
  join bid b on b.region_id = l.region_id and b.lot_id = l.lot_id
  join score_sheet h on h.region_id = b.region_id and h.bid_id = b.bid_id and h.handed_in_at is not null
    and h.sitting = coalesce((select max(x.sitting) from bid_sitting x
      where x.region_id = b.region_id and x.bid_id = b.bid_id and x.closed_at is not null), 1)
    and not exists (select 1 from sheet_set_aside a where a.region_id = h.region_id and a.bid_id = h.bid_id
      and a.sitting = h.sitting and a.person_id = h.person_id)
  join score s on s.region_id = h.region_id and s.bid_id = h.bid_id and s.sitting = h.sitting
    and s.person_id = h.person_id
  join criterion c on c.region_id = s.region_id and c.criterion_id = s.criterion_id
  where l.state in ('SIGNING', 'RUNNING', 'CLOSED')
  group by l.region_id, l.lot_id, b.agency_id, c.no, c.name, c.weight;
reset role;
