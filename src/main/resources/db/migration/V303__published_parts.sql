-- What the verified figures are broken down into, small numbers left out.
set local role ${publisher};
create view published_part with (security_barrier = true) as
  select o.region_id, m.contract_id, m.indicator_id, m.measurement_id, m.year, m.period, m.periods, o.no, o.category,
    o.part_of, o.ratio, o.counted, o.counted_hidden, o.among, o.among_hidden
  from open_part o
  join measurement m on m.region_id = o.region_id and m.measurement_id = o.measurement_id
    and m.verified_version = o.version
  join contract k on k.region_id = m.region_id and k.contract_id = m.contract_id
  where k.in_force_at is not null and (k.passed_on is null or m.year < extract(year from k.passed_on));
grant select on published_part to ${portal};
reset role;
