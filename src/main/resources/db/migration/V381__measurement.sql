-- What is owed: figures that are with whoever holds their contract today, while it runs. One view for everybody who lists
-- it, reminds of it or extends it, so that they mean the same: what is not locked may be reported, and nothing else may.
-- counts_for is the agency that held the contract on the period's last day; what was handed over is owed by the holder.
create view owed_figure_view with (security_invoker = true) as
  select m.region_id, m.measurement_id, m.contract_id, m.commitment_id, m.indicator_id, k.agency_id holder_id,
    m.agency_id counts_for, m.year, m.period, m.periods, m.starts_on, m.ends_on, m.due_on, m.state, m.version,
    m.verified_version, m.locked, m.open_until
  from measurement m
  join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
    and k.state in ('IN_FORCE', 'TRANSFERRED')
  where m.state in ('AWAITED', 'DRAFT', 'RETURNED') and not m.dropped;
grant select on owed_figure_view to ${app}, ${loader};
