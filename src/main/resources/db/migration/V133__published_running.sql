-- Of an amendment in force anybody may compare the version that it made, and have its document where there is one.
grant select (file_id) on amendment to ${publisher};
set local role ${publisher};
create or replace view published_amendment with (security_barrier = true) as
  select a.region_id, a.amendment_id, a.contract_id, a.no, a.ground, a.reason, v.effective_on, a.version,
    a.file_id is not null has_document
  from amendment a
  join contract_version v on v.region_id = a.region_id and v.contract_id = a.contract_id and v.version = a.version
  where a.state = 'IN_FORCE';
reset role;
