-- A lot may have several winners: its planner says at most how many.
alter table lot add column most_winners int not null default 1 check (most_winners between 1 and 10);
comment on column lot.most_winners is '1 for an exclusive lot';
create or replace view lot_view with (security_invoker = true) as
  select l.region_id, l.lot_id, l.round_id, l.no, l.theme, l.title, l.summary, l.mission_id, l.state,
    r.name round_name, r.opens_at, r.closes_at, r.first_year, r.last_year, r.term_id, l.most_winners
  from lot l join round r on r.region_id = l.region_id and r.round_id = l.round_id;
