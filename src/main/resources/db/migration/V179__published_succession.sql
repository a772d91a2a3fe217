-- Contracts that go on in the contracts of several successors, for everyone: which, by what share, by which decree. What has
-- passed on is counted with the successors alone.
grant select (file_id) on contract_transfer to ${publisher};
set local role ${publisher};
create or replace view published_contract with (security_barrier = true) as
  select c.region_id, c.contract_id, c.number, c.lot_id, c.agency_id, a.name agency_name, a.short_name agency_short_name,
    a.kind agency_kind, a.parent_id, c.mission_id, m.no mission_no, m.text mission_text, c.title, c.state, c.first_year,
    c.last_year, c.document_hash, c.in_force_at, c.origin_id, c.share, c.passed_on
  from contract c
  join agency a on a.region_id = c.region_id and a.agency_id = c.agency_id
  left join mission m on m.region_id = c.region_id and m.mission_id = c.mission_id
  where c.in_force_at is not null;
-- Who signed a text signed it for the contracts as well that go on from it.
create or replace view published_consent with (security_barrier = true) as
  select s.region_id, c.contract_id, s.party, s.name, s.rank_title, s.office, s.document_hash, s.at, s.wet_ink
  from consent s join contract c on c.region_id = s.region_id and s.document_id in (c.contract_id, c.origin_id)
  where s.document_kind = 'CONTRACT' and c.in_force_at is not null and s.lapsed = 0;
create or replace view published_commitment with (security_barrier = true) as
  select m.region_id, m.commitment_id, m.contract_id, m.indicator_id, m.year,
    coalesce(v.target, m.target)::numeric(20, 6) target, m.reserve, m.offered, m.countered, m.target signed
  from commitment m
  join contract c on c.region_id = m.region_id and c.contract_id = m.contract_id
  left join lateral (
    select x.target from commitment_version x
    where x.region_id = m.region_id and x.commitment_id = m.commitment_id
    order by x.version desc limit 1) v on true
  where c.in_force_at is not null and (c.passed_on is null or m.year < extract(year from c.passed_on));
create or replace view published_budget with (security_barrier = true) as
  select b.region_id, b.contract_id, b.year, b.amount
  from contract_budget b join contract c on c.region_id = b.region_id and c.contract_id = b.contract_id
  where c.in_force_at is not null and (c.passed_on is null or b.year < extract(year from c.passed_on));
create or replace view published_transfer with (security_barrier = true) as
  select t.region_id, t.contract_id, t.from_day, t.predecessor_id, p.name predecessor_name, t.successor_id,
    s.name successor_name, t.basis, t.file_id
  from contract_transfer t
  join contract c on c.region_id = t.region_id and c.contract_id = t.contract_id
  join agency p on p.region_id = t.region_id and p.agency_id = t.predecessor_id
  join agency s on s.region_id = t.region_id and s.agency_id = t.successor_id
  where c.in_force_at is not null;
create or replace view published_figure with (security_barrier = true) as
  select k.region_id, k.contract_id, k.number, k.title, k.agency_id, a.short_name agency_short_name, k.mission_id,
    c.commitment_id, c.indicator_id, i.no, i.name, i.unit, i.decimals, i.weight, c.year,
    coalesce(w.target, c.target)::numeric(20, 6) target, i.polarity,
    i.aggregation, i.frequency, i.lower_formula, i.from_baseline, i.baseline, i.cap, i.data_source, i.baseline_source,
    m.measurement_id, m.agency_id counts_for, m.period, m.periods, m.ends_on, m.due_on,
    m.state = 'SUBMITTED' and m.verified_version is null under_check, v.value verified_value,
    v.numerator verified_numerator, v.denominator verified_denominator, d.given_at verified_at, i.guard
  from contract k
  join agency a on a.region_id = k.region_id and a.agency_id = k.agency_id
  join commitment c on c.region_id = k.region_id and c.contract_id = k.contract_id
  join contract_indicator i on i.region_id = c.region_id and i.contract_id = c.contract_id
    and i.indicator_id = c.indicator_id
  left join lateral (
    select x.target from commitment_version x
    where x.region_id = c.region_id and x.commitment_id = c.commitment_id
    order by x.version desc limit 1) w on true
  left join measurement m on m.region_id = c.region_id and m.commitment_id = c.commitment_id
  left join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
    and v.version = m.verified_version
  left join verdict d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
    and d.version = m.verified_version
  where k.in_force_at is not null and (k.passed_on is null or c.year < extract(year from k.passed_on));
-- An award names the contract that was made of it; what goes on from that one is told there.
create or replace view published_award with (security_barrier = true) as
  select w.region_id, w.lot_id, l.round_id, r.name round_name, r.opens_at, r.closes_at, l.no, l.theme, l.title, l.summary,
    l.mission_id, l.state, b.agency_id, a.name agency_name, w.reasons, w.decided_at,
    (select c.contract_id from contract c
      where c.region_id = w.region_id and c.bid_id = w.bid_id and c.origin_id is null
        and c.in_force_at is not null) contract_id,
    w.decision,
    l.state = 'CANCELLED' or exists (select 1 from objection o
      join objection_answer x on x.region_id = o.region_id and x.objection_id = o.objection_id and x.upheld
      where o.region_id = w.region_id and o.lot_id = w.lot_id and o.decision = w.decision
        and coalesce(o.against_id, w.bid_id) = w.bid_id) undone,
    w.departure, l.most_winners
  from award w
  join lot l on l.region_id = w.region_id and l.lot_id = w.lot_id
  join round r on r.region_id = l.region_id and r.round_id = l.round_id
  join bid b on b.region_id = w.region_id and b.bid_id = w.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
  where w.decision = (select max(x.decision) from award x where x.region_id = w.region_id and x.lot_id = w.lot_id);
reset role;
