-- Rounds: one auction with its calendar, criteria, panel, ceilings and lots.
create table round (
  region_id int not null,
  round_id uuid not null,
  term_id uuid not null,
  name text not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  first_year int not null,
  last_year int not null check (last_year between first_year and first_year + 4),
  primary key (region_id, round_id),
  constraint round_name unique (region_id, name),
  check (closes_at > opens_at),
  foreign key (region_id, term_id) references term
);
create table round_stage (
  region_id int not null,
  round_id uuid not null,
  stage text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  primary key (region_id, round_id, stage),
  foreign key (region_id, round_id) references round
);
create table criterion (
  region_id int not null,
  round_id uuid not null,
  criterion_id uuid not null,
  no int not null,
  name text not null,
  weight numeric(5, 2) not null check (weight > 0 and weight <= 100),
  primary key (region_id, criterion_id),
  constraint criterion_no unique (region_id, round_id, no),
  foreign key (region_id, round_id) references round
);
create table panel_member (
  region_id int not null,
  round_id uuid not null,
  person_id uuid not null references person,
  chair boolean not null default false,
  primary key (region_id, round_id, person_id),
  foreign key (region_id, round_id) references round
);
create table ceiling (
  region_id int not null,
  round_id uuid not null,
  year int not null,
  amount bigint not null check (amount > 0),
  primary key (region_id, round_id, year),
  foreign key (region_id, round_id) references round
);
-- The sealing key of a round, made when it opens for bids; the private half is wrapped by a key outside the database.
create table round_key (
  region_id int not null,
  round_id uuid not null,
  public_key bytea not null,
  wrapped_private_key bytea not null,
  fingerprint text not null,
  made_at timestamptz not null,
  primary key (region_id, round_id),
  foreign key (region_id, round_id) references round
);
create table lot (
  region_id int not null,
  lot_id uuid not null,
  round_id uuid not null,
  no int not null check (no > 0),
  theme text not null,
  title text not null,
  summary text not null,
  mission_id uuid,
  state text not null,
  primary key (region_id, lot_id),
  constraint lot_no unique (region_id, round_id, no),
  foreign key (region_id, round_id) references round,
  foreign key (region_id, mission_id) references mission
);
create table lot_problem (
  region_id int not null,
  lot_id uuid not null,
  problem_id uuid not null,
  primary key (region_id, lot_id, problem_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, problem_id) references problem
);
create table lot_indicator (
  region_id int not null,
  lot_id uuid not null,
  indicator_id uuid not null,
  weight numeric(5, 2) not null check (weight > 0 and weight <= 100),
  primary key (region_id, lot_id, indicator_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, indicator_id) references indicator
);
create table reserve (
  region_id int not null,
  lot_id uuid not null,
  indicator_id uuid not null,
  year int not null,
  value numeric(20, 6) not null,
  stretch numeric(20, 6),
  primary key (region_id, lot_id, indicator_id, year),
  foreign key (region_id, lot_id, indicator_id) references lot_indicator
);
create table lot_invitation (
  region_id int not null,
  lot_id uuid not null,
  agency_id uuid not null,
  primary key (region_id, lot_id, agency_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, agency_id) references agency
);
create table lot_move (
  region_id int not null,
  lot_id uuid not null,
  move_no int not null,
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  reason text,
  primary key (region_id, lot_id, move_no),
  foreign key (region_id, lot_id) references lot
);
create view round_view with (security_invoker = true) as
  select r.region_id, r.round_id, r.term_id, r.name, r.opens_at, r.closes_at, r.first_year, r.last_year,
    k.public_key, k.wrapped_private_key, k.fingerprint
  from round r left join round_key k on k.region_id = r.region_id and k.round_id = r.round_id;
create view criterion_view with (security_invoker = true) as
  select region_id, round_id, criterion_id, no, name, weight from criterion;
create view panel_member_view with (security_invoker = true) as
  select region_id, round_id, person_id, chair from panel_member;
create view ceiling_view with (security_invoker = true) as select region_id, round_id, year, amount from ceiling;
create view lot_view with (security_invoker = true) as
  select l.region_id, l.lot_id, l.round_id, l.no, l.theme, l.title, l.summary, l.mission_id, l.state,
    r.name round_name, r.opens_at, r.closes_at, r.first_year, r.last_year, r.term_id
  from lot l join round r on r.region_id = l.region_id and r.round_id = l.round_id;
create view lot_indicator_view with (security_invoker = true) as
  select li.region_id, li.lot_id, li.indicator_id, li.weight, i.code, i.name, i.unit, i.polarity, i.decimals
  from lot_indicator li join indicator i on i.region_id = li.region_id and i.indicator_id = li.indicator_id;
create view reserve_view with (security_invoker = true) as
  select region_id, lot_id, indicator_id, year, value, stretch from reserve;
create view lot_problem_view with (security_invoker = true) as
  select region_id, lot_id, problem_id from lot_problem;
create view lot_invitation_view with (security_invoker = true) as
  select region_id, lot_id, agency_id from lot_invitation;
grant select, insert on round, round_stage, criterion, panel_member, ceiling, round_key, lot, lot_problem, lot_indicator,
  reserve, lot_invitation, lot_move to ${app}, ${loader};
grant update on round, round_stage, criterion, ceiling, lot, lot_indicator, reserve to ${app}, ${loader};
grant delete on round_stage, criterion, panel_member, ceiling, lot_problem, lot_indicator, reserve, lot_invitation
  to ${app}, ${loader};
grant select on round_view, criterion_view, panel_member_view, ceiling_view, lot_view, lot_indicator_view, reserve_view,
  lot_problem_view, lot_invitation_view to ${app}, ${loader};
