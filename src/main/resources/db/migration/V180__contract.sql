-- Budgets that an amendment puts in the place of those that were signed; the first version is the contract itself.
create table contract_budget_version (
  region_id int not null,
  contract_id uuid not null,
  version int not null,
  year int not null,
  amount bigint not null check (amount >= 0),
  primary key (region_id, contract_id, year, version),
  foreign key (region_id, contract_id, version) references contract_version,
  foreign key (region_id, contract_id, year) references contract_budget
);
-- A version that comes into force on a day of its own is made by the program, on that day.
alter table contract_version alter column made_by drop not null;
create or replace view contract_budget_view with (security_invoker = true) as
  select b.region_id, b.contract_id, b.year, coalesce(v.amount, b.amount) amount
  from contract_budget b
  join contract c on c.region_id = b.region_id and c.contract_id = b.contract_id
  left join lateral (
    select x.amount from contract_budget_version x
    where x.region_id = b.region_id and x.contract_id = b.contract_id and x.year = b.year
    order by x.version desc limit 1) v on true
  where c.passed_on is null or b.year < extract(year from c.passed_on);
grant select, insert on contract_budget_version to ${app}, ${loader};
grant select on contract_budget_version to ${publisher};
set local role ${publisher};
create or replace view published_budget with (security_barrier = true) as
  select b.region_id, b.contract_id, b.year, coalesce(v.amount, b.amount) amount
  from contract_budget b
  join contract c on c.region_id = b.region_id and c.contract_id = b.contract_id
  left join lateral (
    select x.amount from contract_budget_version x
    where x.region_id = b.region_id and x.contract_id = b.contract_id and x.year = b.year
    order by x.version desc limit 1) v on true
  where c.in_force_at is not null and (c.passed_on is null or b.year < extract(year from c.passed_on));
reset role;
