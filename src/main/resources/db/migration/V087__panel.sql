-- The budget by year is negotiated as the targets are: what each turn named where it named any, and what was settled.
create table counter_offer_budget (
  region_id int not null,
  bid_id uuid not null,
  turn int not null,
  year int not null,
  amount bigint not null check (amount >= 0),
  primary key (region_id, bid_id, turn, year),
  foreign key (region_id, bid_id, turn) references counter_offer
);
create table final_budget (
  region_id int not null,
  bid_id uuid not null,
  turn int not null check (turn >= 0),
  year int not null,
  amount bigint not null check (amount >= 0),
  primary key (region_id, bid_id, turn, year),
  foreign key (region_id, bid_id) references bid
);
-- What the bid costs in a year: as settled, and until then as offered, which stays beside it.
create or replace view bid_budget_view with (security_invoker = true) as
  select b.region_id, b.bid_id, b.year, coalesce((select f.amount from final_budget f
      where f.region_id = b.region_id and f.bid_id = b.bid_id and f.year = b.year order by f.turn desc limit 1),
    b.amount) amount, b.amount offered
  from bid_budget b;
grant select, insert on counter_offer_budget, final_budget to ${app}, ${loader};
