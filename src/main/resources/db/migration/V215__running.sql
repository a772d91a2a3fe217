-- The clauses and milestones that an amendment changes, as they were on the day of the proposal and as they become.
create table amendment_text (
  region_id int not null,
  amendment_id uuid not null,
  kind text not null check (kind in ('CLAUSE', 'MILESTONE')),
  no int not null check (no > 0),
  title text not null,
  before_on date,
  after_on date,
  before text not null,
  after text not null check (after <> ''),
  primary key (region_id, amendment_id, kind, no),
  foreign key (region_id, amendment_id) references amendment,
  check ((before_on is null) = (kind = 'CLAUSE') and (after_on is null) = (kind = 'CLAUSE')),
  check (before <> after or before_on <> after_on)
);
grant select, insert on amendment_text to ${app}, ${loader};
grant select on amendment_text to ${publisher};
set local role ${publisher};
create view published_amended_text with (security_barrier = true) as
  select t.region_id, a.contract_id, t.amendment_id, t.kind, t.no, t.title, t.before_on, t.after_on, t.before, t.after
  from amendment_text t
  join amendment a on a.region_id = t.region_id and a.amendment_id = t.amendment_id
  where a.state = 'IN_FORCE';
grant select on published_amended_text to ${portal};
-- As the version in force says it; what goes on from a divided contract goes by the milestones that were amended there.
create or replace view published_milestone with (security_barrier = true) as
  select m.region_id, c.contract_id, m.no, m.innovation_no, coalesce(x.due_on, (select f.due_on from final_milestone f
      where f.region_id = m.region_id and f.bid_id = m.bid_id and f.no = m.no order by f.turn desc limit 1),
    m.due_on) due_on, coalesce(x.text, m.text) text
  from bid_milestone m join contract c on c.region_id = m.region_id and c.bid_id = m.bid_id
  left join lateral (
    select v.due_on, v.text from contract_text_version v
    where v.region_id = c.region_id and v.contract_id in (c.contract_id, c.origin_id) and v.kind = 'MILESTONE'
      and v.no = m.no
    order by v.contract_id = c.contract_id desc, v.version desc limit 1) x on true
  where c.in_force_at is not null;
create or replace view published_clause with (security_barrier = true) as
  select k.region_id, k.contract_id, k.no, k.title, coalesce((select v.text from contract_text_version v
      where v.region_id = k.region_id and v.contract_id = k.contract_id and v.kind = 'CLAUSE' and v.no = k.no
      order by v.version desc limit 1), k.body) body, c.number, c.title lot, c.first_year, c.last_year,
    (select a.name from agency a where a.region_id = c.region_id and a.agency_id = coalesce((
      select t.predecessor_id from contract_transfer t where t.region_id = c.region_id and t.contract_id = c.contract_id
        and c.origin_id is null order by t.from_day limit 1), c.agency_id)) agency,
    (select coalesce(sum(b.amount), 0)::bigint from contract_budget b
      where b.region_id = c.region_id and b.contract_id = c.contract_id) budget,
    f.name first_name, f.office first_office, s.name second_name, s.office second_office
  from contract_clause k
  join contract c on c.region_id = k.region_id and c.contract_id = k.contract_id
  left join contract_party f on f.region_id = c.region_id and f.contract_id = c.contract_id and f.party = 'FIRST'
  left join contract_party s on s.region_id = c.region_id and s.contract_id = c.contract_id and s.party = 'SECOND'
  where c.in_force_at is not null;
reset role;
