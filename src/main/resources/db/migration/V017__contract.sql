-- What becomes of a contract in force: versions of its targets by amendment, another holder when its agency is followed.
-- The first version is the contract as it was signed; each later one changes some targets from its day on.
create table contract_version (
  region_id int not null,
  contract_id uuid not null,
  version int not null check (version > 1),
  effective_on date not null,
  made_by uuid not null references person,
  made_at timestamptz not null,
  primary key (region_id, contract_id, version),
  foreign key (region_id, contract_id) references contract
);
create table commitment_version (
  region_id int not null,
  commitment_id uuid not null,
  version int not null,
  contract_id uuid not null,
  target numeric(20, 6) not null,
  primary key (region_id, commitment_id, version),
  foreign key (region_id, commitment_id) references commitment,
  foreign key (region_id, contract_id, version) references contract_version
);
-- The contract's agency is its holder today; here stands from which day on it is, after whom and on what basis.
create table contract_transfer (
  region_id int not null,
  contract_id uuid not null,
  from_day date not null,
  predecessor_id uuid not null,
  successor_id uuid not null check (successor_id <> predecessor_id),
  basis text not null,
  noted_by uuid not null references person,
  noted_at timestamptz not null,
  primary key (region_id, contract_id, from_day),
  foreign key (region_id, contract_id) references contract,
  foreign key (region_id, predecessor_id) references agency,
  foreign key (region_id, successor_id) references agency
);
create index contract_transfer_predecessor on contract_transfer (region_id, predecessor_id);

-- The agency is the holder today, the version the newest.
create or replace view contract_view with (security_invoker = true) as
  select c.region_id, c.contract_id, c.number, c.lot_id, c.bid_id, c.agency_id, c.mission_id, c.title, c.state,
    c.first_year, c.last_year, c.file_id, c.document_hash, c.in_force_at, a.name agency_name,
    a.short_name agency_short_name, c.signed_file_id, c.drawn_at,
    coalesce((select max(v.version) from contract_version v
      where v.region_id = c.region_id and v.contract_id = c.contract_id), 1) version
  from contract c join agency a on a.region_id = c.region_id and a.agency_id = c.agency_id;
-- The target is the one in force; signed_target the one that both parties signed.
create or replace view commitment_view with (security_invoker = true) as
  select m.region_id, m.commitment_id, m.contract_id, m.indicator_id, m.year,
    coalesce(v.target, m.target)::numeric(20, 6) target, m.reserve, m.offered, m.countered, m.target signed_target,
    coalesce(v.version, 1) version
  from commitment m
  left join lateral (
    select x.target, x.version from commitment_version x
    where x.region_id = m.region_id and x.commitment_id = m.commitment_id
    order by x.version desc limit 1) v on true;
create view contract_version_view with (security_invoker = true) as
  select region_id, contract_id, version, effective_on, made_at from contract_version;
create view commitment_version_view with (security_invoker = true) as
  select region_id, commitment_id, version, contract_id, target from commitment_version;
-- Who held a contract when: without a first day, from its beginning on; without a last day, still.
create view contract_holder_view with (security_invoker = true) as
  select c.region_id, c.contract_id, coalesce(t.predecessor_id, c.agency_id) agency_id, null::date from_day,
    t.from_day - 1 to_day, null::text basis
  from contract c
  left join lateral (
    select x.predecessor_id, x.from_day from contract_transfer x
    where x.region_id = c.region_id and x.contract_id = c.contract_id order by x.from_day limit 1) t on true
  union all
  select t.region_id, t.contract_id, t.successor_id, t.from_day, (
      select min(n.from_day) - 1 from contract_transfer n
      where n.region_id = t.region_id and n.contract_id = t.contract_id and n.from_day > t.from_day), t.basis
  from contract_transfer t;

grant select, insert on contract_version, commitment_version, contract_transfer to ${app}, ${loader};
grant select on contract_version_view, commitment_version_view, contract_holder_view to ${app}, ${loader};
