-- The map for everyone: the areas of layers that were accepted.
grant select (region_id, layer_id, kind, width, height, source, accepted_at) on map_layer to ${publisher};
grant select on map_area to ${publisher};
set local role ${publisher};
create view published_area with (security_barrier = true) as
  select l.region_id, l.layer_id, l.kind, l.width, l.height, l.source, l.accepted_at, m.agency_id,
    coalesce(a.code, '') code, a.name, a.short_name, m.path, m.label_x, m.label_y
  from map_layer l
  join map_area m on m.region_id = l.region_id and m.layer_id = l.layer_id
  join agency a on a.region_id = m.region_id and a.agency_id = m.agency_id
  where l.accepted_at is not null;
grant select on published_area to ${portal};
reset role;
