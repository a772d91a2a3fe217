-- The money of each year as each version of its contract says it, and from when on; the first is what was signed.
create view contract_budget_version_view with (security_invoker = true) as
  select b.region_id, b.contract_id, b.year, 1 version, b.amount, '-infinity'::timestamptz made_at
  from contract_budget b
  union all
  select x.region_id, x.contract_id, x.year, x.version, x.amount, v.made_at
  from contract_budget_version x
  join contract_version v on v.region_id = x.region_id and v.contract_id = x.contract_id and v.version = x.version;
grant select on contract_budget_version_view to ${app}, ${loader};
