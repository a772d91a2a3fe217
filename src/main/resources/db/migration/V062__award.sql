-- An objection that is upheld undoes the award, and the lot is awarded anew: the decisions on a lot are numbered.
alter table award add column decision int not null default 1 check (decision > 0);
alter table award drop constraint award_pkey, add primary key (region_id, lot_id, decision, bid_id);
alter table award alter column decision drop default;
alter table ranking add column decision int not null default 1 check (decision > 0);
alter table ranking drop constraint ranking_pkey, add primary key (region_id, lot_id, decision, bid_id);
alter table ranking alter column decision drop default;
-- Until the end of which day a decision may be objected to.
create table objection_term (
  region_id int not null,
  lot_id uuid not null,
  decision int not null check (decision > 0),
  ends_on date not null,
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  primary key (region_id, lot_id, decision),
  foreign key (region_id, lot_id) references lot
);
create table objection (
  region_id int not null,
  objection_id uuid not null,
  lot_id uuid not null,
  decision int not null,
  bid_id uuid not null,
  reasons text not null,
  file_id uuid,
  answer_by date not null,
  raised_by uuid not null references person,
  raised_at timestamptz not null,
  primary key (region_id, objection_id),
  constraint objection_once unique (region_id, bid_id, decision),
  foreign key (region_id, lot_id, decision) references objection_term,
  foreign key (region_id, bid_id) references bid,
  foreign key (region_id, file_id) references stored_file
);
create index objection_of_lot on objection (region_id, lot_id);
create table objection_answer (
  region_id int not null,
  objection_id uuid not null,
  upheld boolean not null,
  reasons text not null,
  answered_by uuid not null references person,
  answered_at timestamptz not null,
  primary key (region_id, objection_id),
  foreign key (region_id, objection_id) references objection
);
grant select, insert on objection_term, objection, objection_answer to ${app}, ${loader};
-- The decision that stands: the latest one, unless an objection undid it.
create or replace view award_view with (security_invoker = true) as
  select a.region_id, a.lot_id, a.bid_id, a.reasons, a.decided_at, a.decision from award a
  where a.decision = (select max(x.decision) from award x where x.region_id = a.region_id and x.lot_id = a.lot_id)
    and not exists (select 1 from objection o
      join objection_answer w on w.region_id = o.region_id and w.objection_id = o.objection_id and w.upheld
      where o.region_id = a.region_id and o.lot_id = a.lot_id and o.decision = a.decision);
create or replace view ranking_view with (security_invoker = true) as
  select k.region_id, k.lot_id, k.bid_id, k.rank, k.score, k.decision from ranking k
  where k.decision = (select max(x.decision) from ranking x where x.region_id = k.region_id and x.lot_id = k.lot_id);
