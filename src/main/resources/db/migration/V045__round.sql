-- Deadlines that were moved on while bidding ran: what stood before, what stands now, and why. Only ever added.
create table round_extension (
  region_id int not null,
  round_id uuid not null,
  no int not null check (no > 0),
  from_at timestamptz not null,
  to_at timestamptz not null check (to_at > from_at),
  shifted_days int not null check (shifted_days >= 0),
  reason text not null,
  extended_by uuid not null references person,
  extended_at timestamptz not null,
  primary key (region_id, round_id, no),
  foreign key (region_id, round_id) references round
);
comment on column round_extension.shifted_days is 'by how many days the stages after the deadline moved on with it';
grant select, insert on round_extension to ${app}, ${loader};
