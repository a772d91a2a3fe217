-- What the command centre reads besides: the goals in words, which indicators show an objective, when a figure was first handed
-- in (a correction does not make it late), and the acts of a week.
create view goal_view with (security_invoker = true) as
  select region_id, goal_id, mission_id, no, text from goal;
create view objective_indicator_view with (security_invoker = true) as
  select region_id, objective_id, indicator_id from objective_indicator;
create view first_report_view with (security_invoker = true) as
  select region_id, measurement_id, min(submitted_at) first_at from measurement_version
  where submitted_at is not null group by region_id, measurement_id;
create index act_by_time on act (region_id, at);
grant select on goal_view, objective_indicator_view, first_report_view to ${app}, ${loader};
