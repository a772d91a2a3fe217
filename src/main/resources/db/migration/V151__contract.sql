-- Frozen into the contract as the rest of its indicators' definition is; contracts drawn up before bear no formula.
alter table contract_indicator add column guard boolean not null default false;
alter table contract_indicator add column formula text not null default '';
create or replace view contract_indicator_view with (security_invoker = true) as
  select region_id, contract_id, indicator_id, no, name, unit, polarity, aggregation, frequency, lower_formula,
    from_baseline, decimals, data_source, weight, baseline, baseline_as_of, baseline_source, cap, guard, formula
  from contract_indicator;
