-- Who may speak for the panel on a bid by office today: the regional secretary, the mayor, and in their place the vice
-- mayor. Whoever belongs to an agency that carries a bid for the lot may not, nor who declared a conflict of interest
-- about this one, nor the secretary about one that the Sekretariat or a unit below it carries.
create view panel_voice_view with (security_invoker = true) as
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
      join bid_carrier_view c on c.region_id = a.region_id and c.agency_id = a.agency_id and c.lot_id = b.lot_id
      where a.region_id = b.region_id and a.person_id = o.person_id
        and a.valid_from <= today.day and (a.valid_to is null or a.valid_to >= today.day))
    and not (o.role = 'SECRETARY' and exists (select 1 from bid_carrier_view c
      join secretariat s on s.region_id = c.region_id and s.agency_id = c.agency_id
      where c.region_id = b.region_id and c.bid_id = b.bid_id));
grant select on panel_voice_view to ${app}, ${loader};
