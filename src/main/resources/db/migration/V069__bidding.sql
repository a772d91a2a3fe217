-- Which programmes carry the budget of an opened bid, by the codes and names of the region's nomenclature (Permendagri
-- 90/2019), and how much of each year.
create table bid_programme (
  region_id int not null,
  bid_id uuid not null,
  no int not null check (no > 0),
  code text not null,
  name text not null check (name <> ''),
  primary key (region_id, bid_id, no),
  foreign key (region_id, bid_id) references opened_bid
);
create table bid_programme_year (
  region_id int not null,
  bid_id uuid not null,
  no int not null,
  year int not null,
  amount bigint not null check (amount >= 0),
  primary key (region_id, bid_id, no, year),
  foreign key (region_id, bid_id, no) references bid_programme
);
create view bid_programme_view with (security_invoker = true) as
  select p.region_id, p.bid_id, p.no, p.code, p.name, y.year, y.amount
  from bid_programme p
  join bid_programme_year y on y.region_id = p.region_id and y.bid_id = p.bid_id and y.no = p.no;
grant select, insert on bid_programme, bid_programme_year to ${app}, ${loader};
grant select on bid_programme_view to ${app}, ${loader};
