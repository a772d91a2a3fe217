-- What the optimiser proposed for a round: which bids to award together, and of each other bid why not. Only ever added.
create table portfolio (
  region_id int not null,
  portfolio_id uuid not null,
  round_id uuid not null,
  value numeric not null check (value >= 0),
  bound numeric not null check (bound >= value),
  made_by uuid not null references person,
  made_at timestamptz not null,
  primary key (region_id, portfolio_id),
  foreign key (region_id, round_id) references round
);
create index portfolio_round on portfolio (region_id, round_id, made_at desc);
-- What awards cost in a year under the round's ceiling: those made before, and those proposed.
create table portfolio_year (
  region_id int not null,
  portfolio_id uuid not null,
  year int not null,
  ceiling bigint not null check (ceiling >= 0),
  committed bigint not null check (committed >= 0),
  proposed bigint not null check (proposed >= 0),
  primary key (region_id, portfolio_id, year),
  foreign key (region_id, portfolio_id) references portfolio
);
create table portfolio_bid (
  region_id int not null,
  portfolio_id uuid not null,
  bid_id uuid not null,
  score numeric not null check (score between 0 and 100),
  ambition numeric not null check (ambition between 0 and 1),
  value numeric not null check (value >= 0),
  why text check (why in ('OUTVALUED', 'TOO_DEAR', 'STRANDED', 'WORTHLESS')),
  rival_id uuid,
  ahead numeric check (ahead >= 0),
  year int,
  missing bigint check (missing > 0),
  primary key (region_id, portfolio_id, bid_id),
  foreign key (region_id, portfolio_id) references portfolio,
  foreign key (region_id, bid_id) references bid,
  foreign key (region_id, rival_id) references bid,
  check ((why = 'OUTVALUED') = (ahead is not null)),
  check ((why = 'TOO_DEAR') = (missing is not null and year is not null))
);
comment on column portfolio_bid.why is 'null for a bid that is chosen';
create index portfolio_bid_bid on portfolio_bid (region_id, bid_id);
grant select, insert on portfolio, portfolio_year, portfolio_bid to ${app}, ${loader};
