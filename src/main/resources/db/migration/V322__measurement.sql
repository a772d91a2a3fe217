-- A figure with what stands of it: what was written down last, what was handed in last and what was verified, and when
-- something about it last changed (null where nothing ever was written down).
create view figure_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, m.commitment_id, m.contract_id, m.indicator_id, m.year, m.period, m.periods,
    m.starts_on, m.ends_on, m.due_on, m.state, m.locked,
    n.version newest_version, n.value newest_value, n.numerator newest_numerator, n.denominator newest_denominator,
    n.note newest_note, n.provisional newest_provisional, n.submitted_at newest_handed_in_at,
    s.version reported_version, s.value reported_value, s.numerator reported_numerator,
    s.denominator reported_denominator, s.note reported_note, s.provisional reported_provisional,
    s.submitted_at reported_handed_in_at,
    m.verified_version, coalesce(d.value, v.value)::numeric(20, 6) verified_value,
    (case when d.value is null then v.numerator else d.numerator end)::numeric(20, 6) verified_numerator,
    (case when d.value is null then v.denominator else d.denominator end)::numeric(20, 6) verified_denominator,
    v.provisional verified_provisional, d.given_at verified_at,
    greatest(n.reported_at, n.submitted_at, d.given_at, (
      select max(x.moved_at) from measurement_move x
      where x.region_id = m.region_id and x.measurement_id = m.measurement_id)) changed_at
  from measurement m
  left join measurement_version n
    on n.region_id = m.region_id and n.measurement_id = m.measurement_id and n.version = m.version
  left join lateral (
    select x.version, x.value, x.numerator, x.denominator, x.note, x.provisional, x.submitted_at
    from measurement_version x
    where x.region_id = m.region_id and x.measurement_id = m.measurement_id and x.submitted_at is not null
    order by x.version desc limit 1) s on true
  left join measurement_version v
    on v.region_id = m.region_id and v.measurement_id = m.measurement_id and v.version = m.verified_version
  left join verdict d
    on d.region_id = m.region_id and d.measurement_id = m.measurement_id and d.version = m.verified_version
  where not m.dropped;
grant select on figure_view to ${app}, ${loader};
