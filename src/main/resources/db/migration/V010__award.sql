-- The award of a lot: the ranking as it stood, the decision and its reasons.
create table award (
  region_id int not null,
  lot_id uuid not null,
  bid_id uuid not null,
  reasons text not null,
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  primary key (region_id, lot_id, bid_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, bid_id) references bid
);
create table ranking (
  region_id int not null,
  lot_id uuid not null,
  bid_id uuid not null,
  rank int not null check (rank > 0),
  score numeric not null,
  primary key (region_id, lot_id, bid_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, bid_id) references bid
);
create view award_view with (security_invoker = true) as
  select region_id, lot_id, bid_id, reasons, decided_at from award;
create view ranking_view with (security_invoker = true) as
  select region_id, lot_id, bid_id, rank, score from ranking;
grant select, insert on award, ranking to ${app}, ${loader};
grant select on award_view, ranking_view to ${app}, ${loader};
