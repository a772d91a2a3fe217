-- Minutes of each opening: who opened, with which holders, when, and what became of every bid.
create table opening (
  region_id int not null,
  round_id uuid not null,
  opening_no int not null check (opening_no > 0),
  way text not null check (way in ('INSTALLATION', 'SPLIT', 'CODES')),
  opened_by uuid not null references person,
  begun_at timestamptz not null,
  first_holder uuid references person,
  second_holder uuid references person,
  reason text,
  due_at timestamptz,
  ended_at timestamptz,
  primary key (region_id, round_id, opening_no),
  check ((way = 'SPLIT') = (first_holder is not null and second_holder is not null)),
  check ((way = 'CODES') = (reason is not null and due_at is not null)),
  foreign key (region_id, round_id) references round
);
create unique index opening_one_by_codes on opening (region_id, round_id) where ended_at is null;
create table opening_bid (
  region_id int not null,
  round_id uuid not null,
  opening_no int not null,
  bid_id uuid not null,
  hash text,
  damage text,
  opened_at timestamptz not null,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid,
  foreign key (region_id, round_id, opening_no) references opening
);
create index opening_bid_of on opening_bid (region_id, round_id, opening_no);
create view opening_view with (security_invoker = true) as
  select region_id, round_id, opening_no, way, opened_by, begun_at, first_holder, second_holder, reason, due_at, ended_at
  from opening;
create view opening_bid_view with (security_invoker = true) as
  select o.region_id, o.round_id, o.opening_no, o.bid_id, o.hash, o.damage, o.opened_at, b.lot_id, b.lot_no, b.lot_title,
    b.agency_id, b.agency_name
  from opening_bid o join bid_view b on b.region_id = o.region_id and b.bid_id = o.bid_id;
grant select, insert on opening, opening_bid to ${app}, ${loader};
grant update (ended_at) on opening to ${app}, ${loader};
grant select on opening_view, opening_bid_view to ${app}, ${loader};
