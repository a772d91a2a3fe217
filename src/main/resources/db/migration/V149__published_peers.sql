-- Figures of other places are public with the indicator that they are set beside.
grant select (region_id, indicator_id, place, year, value, source, as_of, note) on peer_value to ${publisher};
set local role ${publisher};
create view published_peer with (security_barrier = true) as
  select region_id, indicator_id, place, year, value, source, as_of, note from peer_value;
grant select on published_peer to ${portal};
reset role;
