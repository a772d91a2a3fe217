-- The areas of a region's kecamatan and kelurahan, drawn ready for its pages: whole numbers within one frame a layer. A layer
-- is proposed, looked at, and accepted; of a kind the newest accepted one is shown.
create table map_layer (
  region_id int not null references region,
  layer_id uuid not null,
  kind text not null check (kind in ('KECAMATAN', 'KELURAHAN')),
  width int not null check (width between 1 and 2000),
  height int not null check (height between 1 and 2000),
  source text not null,
  -- the codes of areas for which the register has no agency, one a line
  strangers text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  accepted_at timestamptz,
  primary key (region_id, layer_id)
);
create index map_layer_shown on map_layer (region_id, kind, accepted_at);
create table map_area (
  region_id int not null,
  layer_id uuid not null,
  agency_id uuid not null,
  path text not null check (path ~ '^[-0-9mlzMLZ ]+$'),
  label_x int not null,
  label_y int not null,
  primary key (region_id, layer_id, agency_id),
  foreign key (region_id, layer_id) references map_layer,
  foreign key (region_id, agency_id) references agency
);
grant select, insert, delete on map_layer, map_area to ${app}, ${loader};
grant update on map_layer to ${app}, ${loader};
