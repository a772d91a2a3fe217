-- What lots have to do with each other: which others a lot needs, which kecamatan it is for, and what the awards of a round
-- together must not leave out.
create table lot_need (
  region_id int not null,
  lot_id uuid not null,
  needed_id uuid not null,
  primary key (region_id, lot_id, needed_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, needed_id) references lot,
  check (lot_id <> needed_id)
);
comment on table lot_need is 'the lot is awarded only where the needed one, of the same round, is awarded; without circles';
create index lot_need_needed on lot_need (region_id, needed_id);
create table lot_place (
  region_id int not null,
  lot_id uuid not null,
  agency_id uuid not null,
  primary key (region_id, lot_id, agency_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, agency_id) references agency
);
comment on table lot_place is 'the kecamatan that the lot is for; none where it is for the whole region';
create table round_cover (
  region_id int not null,
  round_id uuid not null,
  mission_id uuid,
  agency_id uuid,
  subject_id uuid not null generated always as (coalesce(mission_id, agency_id)) stored,
  least int not null check (least between 1 and 99),
  primary key (region_id, round_id, subject_id),
  foreign key (region_id, round_id) references round,
  foreign key (region_id, mission_id) references mission,
  foreign key (region_id, agency_id) references agency,
  check ((mission_id is null) <> (agency_id is null))
);
comment on column round_cover.least is 'how many lots of the mission, or for the kecamatan, should have a winner at least';
create view lot_need_view with (security_invoker = true) as select region_id, lot_id, needed_id from lot_need;
create view lot_place_view with (security_invoker = true) as select region_id, lot_id, agency_id from lot_place;
create view round_cover_view with (security_invoker = true) as
  select region_id, round_id, subject_id, mission_id, agency_id, least from round_cover;
grant select, insert, delete on lot_need, lot_place, round_cover to ${app}, ${loader};
grant select on lot_need_view, lot_place_view, round_cover_view to ${app}, ${loader};
