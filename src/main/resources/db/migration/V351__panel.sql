-- Until the end of which day the head signs the pact for what the panel took at that turn; 0 the bid as it was.
create table pact_term (
  region_id int not null,
  bid_id uuid not null,
  turn int not null check (turn >= 0),
  sign_by date not null,
  set_by uuid not null references person,
  set_at timestamptz not null,
  primary key (region_id, bid_id, turn),
  foreign key (region_id, bid_id) references bid
);
grant select, insert on pact_term to ${app}, ${loader};
