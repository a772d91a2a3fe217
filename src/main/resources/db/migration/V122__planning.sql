-- The objectives (sasaran) that an indicator measures, for papers that name them.
create view objective_of_indicator_view with (security_invoker = true) as
  select i.region_id, i.indicator_id, o.objective_id, o.no, o.text
  from objective_indicator i
  join objective o on o.region_id = i.region_id and o.objective_id = i.objective_id;
grant select on objective_of_indicator_view to ${app}, ${loader};
