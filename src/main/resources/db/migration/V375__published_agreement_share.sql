-- What an agency promises together with others tells everyone its share.
grant select (share) on agreement_line to ${publisher};
set local role ${publisher};
create or replace view published_agreement_line with (security_barrier = true) as
  select l.region_id, l.agreement_id, l.no, l.contract_id, l.objective, l.indicator, l.unit, l.decimals, l.target,
    x.why lapse, x.lapsed_on, l.share
  from agreement_line l join agreement g on g.region_id = l.region_id and g.agreement_id = l.agreement_id
  left join agreement_lapse x on x.region_id = l.region_id and x.agreement_id = l.agreement_id
    and x.contract_id = l.contract_id
  where g.in_force_at is not null;
reset role;
