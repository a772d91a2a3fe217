-- An approved amendment is a document of its own, the addendum: it is in force, as the contract's next version, only when
-- both parties have signed it. What was approved before there were addenda has been in force since its approval.
alter table amendment add column file_id uuid;
alter table amendment add column document_hash text;
-- the same file with the signatures so far within it
alter table amendment add column signed_file_id uuid;
alter table amendment add foreign key (region_id, file_id) references stored_file;
alter table amendment add foreign key (region_id, signed_file_id) references stored_file;
alter table amendment drop constraint amendment_check;
-- The owner reads across regions for this one statement.
alter table amendment no force row level security;
update amendment set state = 'IN_FORCE' where state = 'APPROVED';
alter table amendment force row level security;
alter table amendment add constraint amendment_version_in_force check ((state = 'IN_FORCE') = (version is not null));
alter table amendment add constraint amendment_text check ((file_id is null) = (document_hash is null));
alter table amendment add constraint amendment_approved_text check (state <> 'APPROVED' or file_id is not null);
create index amendment_document_hash on amendment (region_id, document_hash);
drop index amendment_one_open;
create unique index amendment_one_open on amendment (region_id, contract_id) where state in ('PROPOSED', 'APPROVED');
-- The two whom the addendum names, as printed.
create table amendment_party (
  region_id int not null,
  amendment_id uuid not null,
  party text not null check (party in ('FIRST', 'SECOND')),
  person_id uuid not null references person,
  name text not null,
  nip text,
  rank_title text,
  office text not null,
  primary key (region_id, amendment_id, party),
  foreign key (region_id, amendment_id) references amendment
);
grant select, insert on amendment_party to ${app}, ${loader};
