-- Of every figure that stands verified: what its agency reported of that version, and what was verified.
create view figure_gap_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, m.contract_id, m.agency_id, m.year, v.value reported_value,
    coalesce(d.value, v.value)::numeric(20, 6) verified_value
  from measurement m
  join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
    and v.version = m.verified_version
  join verdict d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
    and d.version = m.verified_version
  where not m.dropped;
grant select on figure_gap_view to ${app}, ${loader};
