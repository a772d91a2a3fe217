-- A sheet does not count either where whoever handed it in declared a conflict of interest afterwards, until the lot is
-- decided: then what counted is kept.
create or replace view set_aside_view with (security_invoker = true) as
  select region_id, bid_id, sitting, person_id from sheet_set_aside
  union
  select h.region_id, h.bid_id, h.sitting, h.person_id
  from score_sheet h
  join bid_view b on b.region_id = h.region_id and b.bid_id = h.bid_id
  join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id and l.state in ('PRESENTING', 'NEGOTIATING')
  cross join (select (programme_time() at time zone 'Asia/Jakarta')::date as day) today
  where h.handed_in_at is not null and (exists (select 1 from conflict_declaration d
      where d.region_id = h.region_id and d.bid_id = h.bid_id and d.person_id = h.person_id and d.reason is not null)
    or exists (select 1 from appointment_view a
      join bid_carrier_view c on c.region_id = a.region_id and c.agency_id = a.agency_id
      where a.region_id = h.region_id and a.person_id = h.person_id and c.lot_id = b.lot_id
        and a.valid_from <= today.day and (a.valid_to is null or a.valid_to >= today.day)));
