-- What becomes of a published contract, for everyone: amendments that were approved, and how it was closed.
grant select (region_id, amendment_id, contract_id, no, state, ground, reason, version) on amendment to ${publisher};
grant select on amendment_target to ${publisher};
grant select (region_id, contract_id, closed_at, missing, note, score, score_with_missing) on contract_closing to ${publisher};
set local role ${publisher};
create view published_amendment with (security_barrier = true) as
  select a.region_id, a.amendment_id, a.contract_id, a.no, a.ground, a.reason, v.effective_on
  from amendment a
  join contract_version v on v.region_id = a.region_id and v.contract_id = a.contract_id and v.version = a.version
  where a.state = 'APPROVED';
create view published_amended_target with (security_barrier = true) as
  select t.region_id, a.contract_id, t.amendment_id, i.name, i.unit, i.decimals, c.year, t.before, t.after
  from amendment_target t
  join amendment a on a.region_id = t.region_id and a.amendment_id = t.amendment_id
  join commitment c on c.region_id = t.region_id and c.commitment_id = t.commitment_id
  join contract_indicator i on i.region_id = c.region_id and i.contract_id = c.contract_id
    and i.indicator_id = c.indicator_id
  where a.state = 'APPROVED';
create view published_closing with (security_barrier = true) as
  select k.region_id, k.contract_id, k.closed_at, k.missing, k.note, k.score, k.score_with_missing
  from contract_closing k join contract c on c.region_id = k.region_id and c.contract_id = k.contract_id
  where c.in_force_at is not null;
grant select on published_amendment, published_amended_target, published_closing to ${portal};
reset role;
