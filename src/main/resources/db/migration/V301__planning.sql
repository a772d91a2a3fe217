-- Whether parts of the figures from 1 to 4 may be published as they are: the planner says that they are not about people.
alter table indicator_breakdown add column small_open boolean not null default false;
create or replace view indicator_breakdown_view with (security_invoker = true) as
  select region_id, indicator_id, no, dimension, category, part_of, small_open from indicator_breakdown;
