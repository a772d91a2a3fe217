-- Proposed on a day on which the region wanted advice and nobody was in office who might give it: the mayor decides it
-- without, and everybody reads that.
alter table amendment add column unadvised boolean not null default false;
alter table amendment add constraint amendment_unadvised check (not unadvised or state <> 'AWAITING_ADVICE');
grant select (unadvised) on amendment to ${publisher};
set local role ${publisher};
create or replace view published_amendment with (security_barrier = true) as
  select a.region_id, a.amendment_id, a.contract_id, a.no, a.ground, a.reason, v.effective_on, a.version,
    a.file_id is not null has_document, a.event, a.event_on, a.series, a.series_before, a.series_after, a.unadvised
  from amendment a
  join contract_version v on v.region_id = a.region_id and v.contract_id = a.contract_id and v.version = a.version
  where a.state = 'IN_FORCE';
reset role;
