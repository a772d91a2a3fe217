-- Why a figure is off track, as the version says that stands: handed in, or else verified.
create view figure_explanation_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, v.explanation
  from measurement m
  join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
    and v.version = case when m.state = 'SUBMITTED' then m.version else m.verified_version end
  where v.explanation is not null;
grant select on figure_explanation_view to ${app}, ${loader};
