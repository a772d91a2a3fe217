-- How a presentation goes on the day: begun, paused, continued, ended. Every move is a row by the database's clock; the last
-- one says how it stands, and all of them how long it has lasted without its pauses.
create table presentation_move (
  region_id int not null,
  bid_id uuid not null,
  sitting int not null check (sitting > 0),
  no int not null check (no > 0),
  from_state text not null check (from_state in ('AWAITED', 'RUNNING', 'PAUSED', 'ENDED')),
  to_state text not null check (to_state in ('RUNNING', 'PAUSED', 'ENDED')),
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  primary key (region_id, bid_id, sitting, no),
  foreign key (region_id, bid_id, sitting) references presentation,
  check (from_state <> to_state)
);
grant select, insert on presentation_move to ${app}, ${loader};
