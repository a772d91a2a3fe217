-- Amendments are public once both parties have signed them.
set local role ${publisher};
create or replace view published_amendment with (security_barrier = true) as
  select a.region_id, a.amendment_id, a.contract_id, a.no, a.ground, a.reason, v.effective_on
  from amendment a
  join contract_version v on v.region_id = a.region_id and v.contract_id = a.contract_id and v.version = a.version
  where a.state = 'IN_FORCE';
create or replace view published_amended_target with (security_barrier = true) as
  select t.region_id, a.contract_id, t.amendment_id, i.name, i.unit, i.decimals, c.year, t.before, t.after
  from amendment_target t
  join amendment a on a.region_id = t.region_id and a.amendment_id = t.amendment_id
  join commitment c on c.region_id = t.region_id and c.commitment_id = t.commitment_id
  join contract_indicator i on i.region_id = c.region_id and i.contract_id = c.contract_id
    and i.indicator_id = c.indicator_id
  where a.state = 'IN_FORCE';
reset role;
