-- Files that nothing refers to any more are forgotten; their content is taken from the disk a day later, when every backup
-- that may have read the row has copied the content, too.
create table forgotten_content (
  region_id int not null references region,
  sha256 text not null,
  forgotten_at timestamptz not null,
  primary key (region_id, sha256)
);
grant select, insert, update, delete on forgotten_content to ${app}, ${loader};
-- What something refers to is held by its foreign key.
grant delete on stored_file to ${app}, ${loader};
