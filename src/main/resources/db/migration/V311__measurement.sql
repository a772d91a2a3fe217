-- Who wrote a figure down, in any version: who checks it elsewhere must be somebody else.
create view figure_reporter_view with (security_invoker = true) as
  select distinct region_id, measurement_id, reported_by person_id from measurement_version;
grant select on figure_reporter_view to ${app}, ${loader};
