-- Papers that are printed from what is on record at the moment, once for as long as they say the same. Only ever added.
create table printed_paper (
  region_id int not null,
  paper_id uuid not null,
  kind text not null check (kind in ('DRAFT_DECREE', 'ACTION_PLAN', 'PLAN_PROGRESS')),
  -- what the paper is of, in the words of its module: a lot, or an agency and a year
  topic text not null,
  no int not null check (no > 0),
  name text not null,
  about text not null,
  -- the SHA-256 of the page without its code, as of the day on which it was printed
  words_hash text not null check (words_hash ~ '^[0-9a-f]{64}$'),
  file_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  printed_on date not null,
  printed_by uuid not null references person,
  primary key (region_id, paper_id),
  constraint printed_paper_no unique (region_id, kind, topic, no),
  foreign key (region_id, file_id) references stored_file
);
create index printed_paper_hash on printed_paper (region_id, sha256);
grant select, insert on printed_paper to ${app}, ${loader};
