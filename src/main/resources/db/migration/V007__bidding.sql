-- Bids: drafts and sealed versions are encrypted documents; readable rows arise only at the opening.
create table bid (
  region_id int not null,
  bid_id uuid not null,
  lot_id uuid not null,
  agency_id uuid not null,
  state text not null,
  version int not null default 0 check (version >= 0),
  primary key (region_id, bid_id),
  constraint bid_one_per_agency unique (region_id, lot_id, agency_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, agency_id) references agency
);
create index bid_agency on bid (region_id, agency_id);
-- Encrypted with the installation's key; submission deletes it.
create table bid_draft (
  region_id int not null,
  bid_id uuid not null,
  revision int not null,
  ciphertext bytea not null,
  saved_at timestamptz not null,
  saved_by uuid not null references person,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid
);
-- One encrypted document a version; its content key is wrapped for the round and for the receipt's code.
create table bid_version (
  region_id int not null,
  bid_id uuid not null,
  version int not null check (version > 0),
  ciphertext bytea not null,
  key_for_round bytea not null,
  key_for_code bytea not null,
  hash text not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null references person,
  primary key (region_id, bid_id, version),
  foreign key (region_id, bid_id) references bid
);
create table bid_move (
  region_id int not null,
  bid_id uuid not null,
  move_no int not null,
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  reason text,
  primary key (region_id, bid_id, move_no),
  foreign key (region_id, bid_id) references bid
);
-- Published when bidding closes: the hash of every sealed document, without its sender.
create table published_hash (
  region_id int not null,
  round_id uuid not null,
  hash text not null,
  published_at timestamptz not null,
  primary key (region_id, round_id, hash),
  foreign key (region_id, round_id) references round
);
create table opened_bid (
  region_id int not null,
  bid_id uuid not null,
  summary text not null,
  below_reserve_reason text,
  opened_at timestamptz not null,
  opened_by uuid not null references person,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid
);
create table innovation (
  region_id int not null,
  bid_id uuid not null,
  no int not null check (no > 0),
  name text not null,
  digital boolean not null,
  kind text not null check (kind in ('GOVERNANCE', 'PUBLIC_SERVICE', 'OTHER')),
  description text not null,
  starts_on date not null,
  primary key (region_id, bid_id, no),
  foreign key (region_id, bid_id) references opened_bid
);
create table baseline (
  region_id int not null,
  bid_id uuid not null,
  indicator_id uuid not null,
  value numeric(20, 6) not null,
  as_of date not null,
  source text not null,
  evidence text not null,
  primary key (region_id, bid_id, indicator_id),
  foreign key (region_id, bid_id) references opened_bid,
  foreign key (region_id, indicator_id) references indicator
);
create table bid_target (
  region_id int not null,
  bid_id uuid not null,
  indicator_id uuid not null,
  year int not null,
  value numeric(20, 6) not null,
  primary key (region_id, bid_id, indicator_id, year),
  foreign key (region_id, bid_id) references opened_bid,
  foreign key (region_id, indicator_id) references indicator
);
create table bid_budget (
  region_id int not null,
  bid_id uuid not null,
  year int not null,
  amount bigint not null check (amount >= 0),
  primary key (region_id, bid_id, year),
  foreign key (region_id, bid_id) references opened_bid
);
-- What an incomplete bid must still bring, until when, and the answer.
create table completion_request (
  region_id int not null,
  bid_id uuid not null,
  request text not null,
  due_on date not null,
  answer text,
  answered_at timestamptz,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid
);
create view bid_view with (security_invoker = true) as
  select b.region_id, b.bid_id, b.lot_id, b.agency_id, b.state, b.version, l.round_id, l.no lot_no, l.title lot_title,
    a.name agency_name, a.short_name agency_short_name
  from bid b
  join lot l on l.region_id = b.region_id and l.lot_id = b.lot_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id;
create view opened_bid_view with (security_invoker = true) as
  select region_id, bid_id, summary, below_reserve_reason, opened_at from opened_bid;
create view innovation_view with (security_invoker = true) as
  select region_id, bid_id, no, name, digital, kind, description, starts_on from innovation;
create view baseline_view with (security_invoker = true) as
  select region_id, bid_id, indicator_id, value, as_of, source, evidence from baseline;
create view bid_target_view with (security_invoker = true) as
  select region_id, bid_id, indicator_id, year, value from bid_target;
create view bid_budget_view with (security_invoker = true) as
  select region_id, bid_id, year, amount from bid_budget;
grant select, insert on bid, bid_draft, bid_version, bid_move, published_hash, opened_bid, innovation, baseline, bid_target,
  bid_budget, completion_request to ${app}, ${loader};
grant update on bid, bid_draft, completion_request to ${app}, ${loader};
grant delete on bid_draft to ${app}, ${loader};
grant select on bid_view, opened_bid_view, innovation_view, baseline_view, bid_target_view, bid_budget_view
  to ${app}, ${loader};
