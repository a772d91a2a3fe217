-- Yearly agreements for everyone, from the second signature on, with those that were changed since.
grant select (region_id, agreement_id, agency_id, year, no, number, state, reason, document_hash, in_force_at) on agreement
  to ${publisher};
grant select on agreement_line, agreement_budget to ${publisher};
set local role ${publisher};
create view published_agreement with (security_barrier = true) as
  select g.region_id, g.agreement_id, g.agency_id, a.name agency_name, g.year, g.no, g.number, g.state, g.reason,
    g.document_hash, g.in_force_at,
    (select count(*)::int from agreement_line l
      where l.region_id = g.region_id and l.agreement_id = g.agreement_id) targets,
    (select coalesce(sum(b.amount), 0)::bigint from agreement_budget b
      where b.region_id = g.region_id and b.agreement_id = g.agreement_id) budget
  from agreement g join agency a on a.region_id = g.region_id and a.agency_id = g.agency_id
  where g.in_force_at is not null;
create view published_agreement_line with (security_barrier = true) as
  select l.region_id, l.agreement_id, l.no, l.contract_id, l.objective, l.indicator, l.unit, l.decimals, l.target
  from agreement_line l join agreement g on g.region_id = l.region_id and g.agreement_id = l.agreement_id
  where g.in_force_at is not null;
create view published_agreement_budget with (security_barrier = true) as
  select b.region_id, b.agreement_id, b.no, b.contract_id, b.programme, b.amount
  from agreement_budget b join agreement g on g.region_id = b.region_id and g.agreement_id = b.agreement_id
  where g.in_force_at is not null;
grant select on published_agreement, published_agreement_line, published_agreement_budget to ${portal};
reset role;
