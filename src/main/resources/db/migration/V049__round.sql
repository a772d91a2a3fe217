-- Members of a panel who were replaced after their round had opened, by whom, and why. Only ever added.
create table panel_change (
  region_id int not null,
  round_id uuid not null,
  no int not null check (no > 0),
  leaving_id uuid not null references person,
  joining_id uuid not null references person,
  reason text not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  primary key (region_id, round_id, no),
  foreign key (region_id, round_id) references round,
  check (leaving_id <> joining_id)
);
grant select, insert on panel_change to ${app}, ${loader};
