-- A file of an earlier period's figure that its sender laid beside this one as well, and says so.
alter table evidence_origin add column copied_from uuid;
alter table evidence_origin add foreign key (region_id, copied_from) references measurement;
alter table evidence_origin add check (copied_from <> measurement_id);
create index evidence_file on evidence (region_id, file_id);
