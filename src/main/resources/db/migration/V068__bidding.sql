-- What the planner found at the administrative check of an opened bid, item by item; the newest word counts.
create table bid_check_item (
  region_id int not null,
  bid_id uuid not null,
  item text not null,
  met boolean not null,
  remark text not null,
  checked_by uuid not null references person,
  checked_at timestamptz not null,
  primary key (region_id, bid_id, item),
  check (met or remark <> ''),
  foreign key (region_id, bid_id) references opened_bid
);
grant select, insert, update on bid_check_item to ${app}, ${loader};
