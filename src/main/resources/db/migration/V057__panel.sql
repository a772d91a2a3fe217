-- A presentation has an end as well as a beginning, and counts how often it was moved, for calendars that hold it.
alter table presentation add column ends_at timestamptz, add column revision int not null default 0,
  add constraint presentation_ends_later check (ends_at > starts_at);
create or replace view presentation_view with (security_invoker = true) as
  select region_id, bid_id, starts_at, place, held_at, ends_at from presentation;
-- The order of a round's presentations as it was drawn: from the seed and the bids' ids anybody draws the same again.
create table presentation_draw (
  region_id int not null,
  round_id uuid not null,
  draw_id uuid not null,
  seed text not null check (seed ~ '^[0-9a-f]{32}$'),
  drawn_by uuid not null references person,
  drawn_at timestamptz not null,
  primary key (region_id, draw_id),
  foreign key (region_id, round_id) references round
);
create index presentation_draw_round on presentation_draw (region_id, round_id, drawn_at);
create table presentation_draw_place (
  region_id int not null,
  draw_id uuid not null,
  place int not null check (place > 0),
  bid_id uuid not null,
  primary key (region_id, draw_id, place),
  foreign key (region_id, draw_id) references presentation_draw,
  foreign key (region_id, bid_id) references bid
);
grant select, insert on presentation_draw, presentation_draw_place to ${app}, ${loader};
