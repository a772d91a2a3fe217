-- What each ground of an amendment says of itself, what proves it, and from which day it is asked for.
alter table amendment add column event text;
alter table amendment add column event_on date;
alter table amendment add column series text;
alter table amendment add column series_before numeric(20, 6);
alter table amendment add column series_after numeric(20, 6);
-- null: from the day on which both have signed
alter table amendment add column asked_from date;
alter table amendment add constraint amendment_event check ((event is null) = (event_on is null)
  and (event is null or ground = 'FORCE_MAJEURE'));
alter table amendment add constraint amendment_series check ((series is null) = (series_before is null)
  and (series is null) = (series_after is null) and (series is null or ground = 'REVISED_SERIES'));
-- The budget of a year in force on the day of the proposal, and the one that takes its place.
create table amendment_budget (
  region_id int not null,
  amendment_id uuid not null,
  year int not null,
  before bigint not null check (before >= 0),
  after bigint not null check (after >= 0 and after <> before),
  primary key (region_id, amendment_id, year),
  foreign key (region_id, amendment_id) references amendment
);
create table amendment_file (
  region_id int not null,
  amendment_id uuid not null,
  file_id uuid not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  primary key (region_id, amendment_id, file_id),
  foreign key (region_id, amendment_id) references amendment,
  foreign key (region_id, file_id) references stored_file
);
-- Signed by both and waiting for its day, it still keeps another from being proposed; on that day the program moves it.
drop index amendment_one_open;
create unique index amendment_one_open on amendment (region_id, contract_id)
  where state in ('PROPOSED', 'APPROVED', 'SIGNED');
alter table amendment_move alter column moved_by drop not null;
grant select, insert on amendment_budget, amendment_file to ${app}, ${loader};
grant select (region_id, amendment_id, year, before, after) on amendment_budget to ${publisher};
grant select (event, event_on, series, series_before, series_after) on amendment to ${publisher};
set local role ${publisher};
create or replace view published_amendment with (security_barrier = true) as
  select a.region_id, a.amendment_id, a.contract_id, a.no, a.ground, a.reason, v.effective_on, a.version,
    a.file_id is not null has_document, a.event, a.event_on, a.series, a.series_before, a.series_after
  from amendment a
  join contract_version v on v.region_id = a.region_id and v.contract_id = a.contract_id and v.version = a.version
  where a.state = 'IN_FORCE';
create view published_amended_budget with (security_barrier = true) as
  select b.region_id, a.contract_id, b.amendment_id, b.year, b.before, b.after
  from amendment_budget b
  join amendment a on a.region_id = b.region_id and a.amendment_id = b.amendment_id
  where a.state = 'IN_FORCE';
grant select on published_amended_budget to ${portal};
reset role;
