-- Where the agency of a contract is split, each successor holds a contract of its own with its share of what is ahead: the
-- contract before it stays, with the years that are behind, and says from which day on it goes on in the others.
alter table contract add column origin_id uuid;
alter table contract add column share numeric(5, 2) check (share > 0 and share < 100);
alter table contract add column passed_on date;
alter table contract add foreign key (region_id, origin_id) references contract;
alter table contract add constraint contract_of_share check ((origin_id is null) = (share is null));
alter table contract add constraint contract_passed_on check (passed_on is null or state = 'TRANSFERRED');
alter table contract drop constraint contract_one_per_bid;
create unique index contract_one_per_bid on contract (region_id, bid_id) where origin_id is null;
create index contract_origin on contract (region_id, origin_id);
-- The decree by which a contract passed, as a file.
alter table contract_transfer add column file_id uuid;
alter table contract_transfer add foreign key (region_id, file_id) references stored_file;

create or replace view contract_view with (security_invoker = true) as
  select c.region_id, c.contract_id, c.number, c.lot_id, c.bid_id, c.agency_id, c.mission_id, c.title, c.state,
    c.first_year, c.last_year, c.file_id, c.document_hash, c.in_force_at, a.name agency_name,
    a.short_name agency_short_name, c.signed_file_id, c.drawn_at,
    coalesce((select max(v.version) from contract_version v
      where v.region_id = c.region_id and v.contract_id = c.contract_id), 1) version,
    c.origin_id, c.share, c.passed_on
  from contract c join agency a on a.region_id = c.region_id and a.agency_id = c.agency_id;
-- What has passed on is promised by the successors' contracts, and by no other.
create or replace view commitment_view with (security_invoker = true) as
  select m.region_id, m.commitment_id, m.contract_id, m.indicator_id, m.year,
    coalesce(v.target, m.target)::numeric(20, 6) target, m.reserve, m.offered, m.countered, m.target signed_target,
    coalesce(v.version, 1) version
  from commitment m
  join contract c on c.region_id = m.region_id and c.contract_id = m.contract_id
  left join lateral (
    select x.target, x.version from commitment_version x
    where x.region_id = m.region_id and x.commitment_id = m.commitment_id
    order by x.version desc limit 1) v on true
  where c.passed_on is null or m.year < extract(year from c.passed_on);
create or replace view contract_budget_view with (security_invoker = true) as
  select b.region_id, b.contract_id, b.year, b.amount
  from contract_budget b join contract c on c.region_id = b.region_id and c.contract_id = b.contract_id
  where c.passed_on is null or b.year < extract(year from c.passed_on);
create or replace view contract_holder_view with (security_invoker = true) as
  select c.region_id, c.contract_id, coalesce(t.predecessor_id, c.agency_id) agency_id, null::date from_day,
    t.from_day - 1 to_day, null::text basis, null::uuid file_id
  from contract c
  left join lateral (
    select x.predecessor_id, x.from_day from contract_transfer x
    where x.region_id = c.region_id and x.contract_id = c.contract_id order by x.from_day limit 1) t on true
  union all
  select t.region_id, t.contract_id, t.successor_id, t.from_day, (
      select min(n.from_day) - 1 from contract_transfer n
      where n.region_id = t.region_id and n.contract_id = t.contract_id and n.from_day > t.from_day), t.basis, t.file_id
  from contract_transfer t;
