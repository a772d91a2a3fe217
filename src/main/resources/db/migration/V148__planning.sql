-- What was published of an indicator at other places, to set one's own figures and promises beside: one figure a place
-- and year, whatever the letters' case. A correction makes the next version; its reason stands in the history.
create table peer_value (
  region_id int not null,
  peer_id uuid not null,
  indicator_id uuid not null,
  place text not null check (place <> ''),
  year int not null check (year between 1945 and 2100),
  value numeric(20, 6) not null,
  source text not null check (source <> ''),
  as_of date not null,
  note text,
  version int not null default 1 check (version > 0),
  primary key (region_id, peer_id),
  foreign key (region_id, indicator_id) references indicator
);
create unique index peer_value_once on peer_value (region_id, indicator_id, lower(place), year);
create view peer_value_view with (security_invoker = true) as
  select region_id, indicator_id, place, year, value, source, as_of, note from peer_value;
grant select, insert, update on peer_value to ${app}, ${loader};
grant select on peer_value_view to ${app}, ${loader};
