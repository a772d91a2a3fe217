-- Of a bid that was damaged nobody knows who carries it but its own agency: whoever belongs to that does not speak about
-- it either, as its agency may object.
create or replace view panel_voice_view with (security_invoker = true) as
  with recursive secretariat as (
    select region_id, agency_id from agency_view where kind = 'SEKRETARIAT'
    union
    select a.region_id, a.agency_id from agency_view a
    join secretariat s on s.region_id = a.region_id and s.agency_id = a.parent_id)
  select b.region_id, b.lot_id, b.bid_id, o.person_id, o.role
  from bid_view b
  cross join (select (programme_time() at time zone 'Asia/Jakarta')::date as day) today
  join appointment_view o on o.region_id = b.region_id and o.role in ('SECRETARY', 'MAYOR', 'VICE_MAYOR')
    and o.valid_from <= today.day and (o.valid_to is null or o.valid_to >= today.day)
  where not exists (select 1 from conflict_declaration d where d.region_id = b.region_id and d.bid_id = b.bid_id
      and d.person_id = o.person_id and d.reason is not null)
    and not exists (select 1 from appointment_view a
      where a.region_id = b.region_id and a.person_id = o.person_id
        and (a.agency_id = b.agency_id or exists (select 1 from bid_carrier_view c where c.region_id = a.region_id
          and c.agency_id = a.agency_id and c.lot_id = b.lot_id))
        and a.valid_from <= today.day and (a.valid_to is null or a.valid_to >= today.day))
    and not (o.role = 'SECRETARY' and exists (select 1 from bid_carrier_view c
      join secretariat s on s.region_id = c.region_id and s.agency_id = c.agency_id
      where c.region_id = b.region_id and c.bid_id = b.bid_id));
