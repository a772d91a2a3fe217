-- Figures that were taken in together: one act and one root over all of them (RFC 6962), each by its line.
create table measurement_batch (
  region_id int not null,
  batch_id uuid not null,
  -- what brought them, such as a file's name and hash, or a system's
  source text not null check (source <> '' and length(source) <= 500),
  figures int not null check (figures > 0),
  handed_in boolean not null,
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  taken_by uuid not null references person,
  taken_at timestamptz not null,
  primary key (region_id, batch_id)
);
create index measurement_batch_taken on measurement_batch (region_id, taken_at);
grant select, insert on measurement_batch to ${app}, ${loader};
alter table measurement_version add column batch_id uuid;
alter table measurement_version add column batch_line int check (batch_line > 0);
-- The batch comes last, since its root is over everything that was written.
alter table measurement_version add constraint measurement_version_batch
  foreign key (region_id, batch_id) references measurement_batch deferrable initially deferred;
alter table measurement_version add constraint measurement_version_brought check ((batch_id is null) = (batch_line is null));
create index measurement_version_of_batch on measurement_version (region_id, batch_id, batch_line) where batch_id is not null;
