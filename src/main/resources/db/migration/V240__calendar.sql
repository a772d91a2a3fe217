-- The days on which a region's offices do not work, beside Saturdays and Sundays.
create table holiday (
  region_id int not null references region,
  day date not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('NATIONAL', 'COLLECTIVE_LEAVE', 'REGIONAL')),
  -- the decree that says so
  basis text not null check (basis <> ''),
  primary key (region_id, day)
);
grant select, insert, delete on holiday to ${app}, ${loader};
