-- The files that go with an agency's answer to a request for completion, as it handed them in.
create table completion_file (
  region_id int not null,
  bid_id uuid not null,
  no int not null check (no > 0),
  file_id uuid not null,
  primary key (region_id, bid_id, no),
  constraint completion_file_once unique (region_id, bid_id, file_id),
  foreign key (region_id, bid_id) references completion_request,
  foreign key (region_id, file_id) references stored_file
);
grant select, insert on completion_file to ${app}, ${loader};
