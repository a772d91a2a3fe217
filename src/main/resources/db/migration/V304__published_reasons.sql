-- Why a verified figure is off track, as its agency says; and the pages elsewhere that prove it, without who laid them there.
-- An explanation that was given while it was said to be for verifiers and monitors alone stays theirs.
alter table measurement_version add column explanation_open boolean not null default false;
grant select (explanation, explanation_open) on measurement_version to ${publisher};
grant select (region_id, measurement_id, version, link_id, url, title, proves, read_on) on evidence_link to ${publisher};
set local role ${publisher};
create view published_explanation with (security_barrier = true) as
  select m.region_id, m.contract_id, m.indicator_id, m.measurement_id, m.year, v.explanation
  from measurement m
  join contract c on c.region_id = m.region_id and c.contract_id = m.contract_id
  join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
    and v.version = m.verified_version
  where c.in_force_at is not null and v.explanation_open;
create view published_link with (security_barrier = true) as
  select m.region_id, m.contract_id, m.year, m.measurement_id, e.link_id, e.url, e.title, e.proves, e.read_on
  from measurement m
  join contract c on c.region_id = m.region_id and c.contract_id = m.contract_id
  join evidence_link e on e.region_id = m.region_id and e.measurement_id = m.measurement_id
    and e.version = m.verified_version
  where c.in_force_at is not null;
grant select on published_explanation, published_link to ${portal};
reset role;
