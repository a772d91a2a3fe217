-- The files attached to a draft and to the sealed version of a bid: one bundle each, also where there are none, of one of
-- a few lengths, so that nobody reads here how many there are or how large. Their names and keys stand in the encrypted
-- document alone. The one of a draft goes with the draft.
create table bid_draft_bundle (
  region_id int not null,
  bid_id uuid not null,
  content bytea not null,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid_draft on delete cascade
);
create table bid_sealed_bundle (
  region_id int not null,
  bid_id uuid not null,
  content bytea not null,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid
);
-- Random bytes: trying to compress them would only take time.
alter table bid_draft_bundle alter column content set storage external;
alter table bid_sealed_bundle alter column content set storage external;
-- What was attached to an opened bid, as files; one that was damaged under its seal is named without a file.
create table bid_attachment (
  region_id int not null,
  bid_id uuid not null,
  no int not null check (no > 0),
  attachment_id uuid not null,
  name text not null,
  size bigint not null check (size > 0),
  indicator_id uuid,
  file_id uuid,
  primary key (region_id, bid_id, no),
  unique (region_id, bid_id, attachment_id),
  foreign key (region_id, bid_id) references opened_bid,
  foreign key (region_id, indicator_id) references indicator,
  foreign key (region_id, file_id) references stored_file
);
grant select, insert, update on bid_draft_bundle, bid_sealed_bundle to ${app}, ${loader};
grant select, insert on bid_attachment to ${app}, ${loader};
