-- What everyone may read. Views named published_* belong to a role that nobody signs in as and that is bound by the row
-- policies like everyone else; the portal's role may select from them and from nothing else. security_barrier: no
-- condition of a query is tried on a row that the view leaves out.
do $$ begin execute format('grant usage, create on schema %I to ${publisher}', current_schema()); end $$;
grant select on term, mission, goal, objective, agency, agency_succession, indicator, objective_indicator, indicator_value,
  problem, problem_indicator, contract, contract_indicator, commitment, commitment_version, contract_budget, measurement, evidence, award, ranking
  to ${publisher};
grant select (region_id, contract_id, version, effective_on, made_at) on contract_version to ${publisher};
grant select (region_id, contract_id, from_day, predecessor_id, successor_id, basis) on contract_transfer to ${publisher};
grant select on region_setting to ${publisher};
grant select (region_id, measurement_id, version, value, numerator, denominator) on measurement_version to ${publisher};
grant select (region_id, measurement_id, version, given_at) on verdict to ${publisher};
grant select (region_id, file_id, name) on stored_file to ${publisher};
grant select (region_id, document_kind, document_id, document_hash, party, name, rank_title, office, at) on consent
  to ${publisher};
grant select (region_id, bid_id, lot_id, agency_id) on bid to ${publisher};
grant select (region_id, bid_id, no, name, digital, kind, description, starts_on) on innovation to ${publisher};
grant select (region_id, round_id, term_id, name, opens_at, closes_at, first_year, last_year) on round to ${publisher};
grant select on lot, lot_problem to ${publisher};
grant select (region_id, act_id, object_kind, object_id, what, detail, document_hash, roles, at, recorded_at) on act
  to ${publisher};
set local role ${publisher};

create view published_term with (security_barrier = true) as
  select region_id, term_id, name, starts_on, ends_on, first_year, last_year, legal_basis from term;
create view published_mission with (security_barrier = true) as
  select m.region_id, m.mission_id, m.term_id, m.no, m.text, t.name term_name, t.starts_on term_starts_on
  from mission m join term t on t.region_id = m.region_id and t.term_id = m.term_id;
create view published_objective with (security_barrier = true) as
  select o.region_id, o.objective_id, o.no, o.text, o.goal_id, g.no goal_no, g.text goal_text, g.mission_id
  from objective o join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id;
create view published_goal with (security_barrier = true) as
  select region_id, goal_id, mission_id, no, text from goal;
create view published_agency with (security_barrier = true) as
  select a.region_id, a.agency_id, a.slug, a.code, a.name, a.short_name, a.kind, a.parent_id, p.name parent_name,
    p.kind parent_kind, a.valid_from, a.valid_to, exists (select 1 from agency_succession s
      where s.region_id = a.region_id and s.predecessor_id = a.agency_id) followed
  from agency a left join agency p on p.region_id = a.region_id and p.agency_id = a.parent_id;
create view published_succession with (security_barrier = true) as
  select region_id, predecessor_id, successor_id from agency_succession;
create view published_indicator with (security_barrier = true) as
  select i.region_id, i.indicator_id, i.code, i.name, i.unit, i.polarity, i.aggregation, i.frequency, i.from_baseline,
    i.decimals, i.definition, i.formula, i.data_source, i.agency_id, a.name agency_name
  from indicator i left join agency a on a.region_id = i.region_id and a.agency_id = i.agency_id;
create view published_series with (security_barrier = true) as
  select region_id, indicator_id, year, kind, value, label, source, note from indicator_value;
create view published_objective_indicator with (security_barrier = true) as
  select oi.region_id, oi.objective_id, oi.indicator_id, o.no, o.text, g.mission_id
  from objective_indicator oi
  join objective o on o.region_id = oi.region_id and o.objective_id = oi.objective_id
  join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id;
create view published_problem with (security_barrier = true) as
  select region_id, problem_id, code, title, class, description, place, year, evidence, source from problem;
create view published_problem_indicator with (security_barrier = true) as
  select region_id, problem_id, indicator_id from problem_indicator;

-- Where the categories of achievement begin, from which day on.
create view published_scale with (security_barrier = true) as
  select region_id, valid_from, value from region_setting where key = 'achievement.categories';

-- Contracts that are, or once were, in force: the two sides' consents by name and office, never by number.
create view published_contract with (security_barrier = true) as
  select c.region_id, c.contract_id, c.number, c.lot_id, c.agency_id, a.name agency_name, a.short_name agency_short_name,
    a.kind agency_kind, a.parent_id, c.mission_id, m.no mission_no, m.text mission_text, c.title, c.state, c.first_year,
    c.last_year, c.document_hash, c.in_force_at
  from contract c
  join agency a on a.region_id = c.region_id and a.agency_id = c.agency_id
  left join mission m on m.region_id = c.region_id and m.mission_id = c.mission_id
  where c.in_force_at is not null;
create view published_consent with (security_barrier = true) as
  select s.region_id, s.document_id contract_id, s.party, s.name, s.rank_title, s.office, s.document_hash, s.at
  from consent s join contract c on c.region_id = s.region_id and c.contract_id = s.document_id
  where s.document_kind = 'CONTRACT' and c.in_force_at is not null;
create view published_contract_indicator with (security_barrier = true) as
  select i.region_id, i.contract_id, i.indicator_id, i.no, i.name, i.unit, i.polarity, i.aggregation, i.frequency,
    i.lower_formula, i.from_baseline, i.decimals, i.data_source, i.weight, i.baseline, i.baseline_as_of, i.baseline_source,
    i.cap
  from contract_indicator i join contract c on c.region_id = i.region_id and c.contract_id = i.contract_id
  where c.in_force_at is not null;
create view published_commitment with (security_barrier = true) as
  select m.region_id, m.commitment_id, m.contract_id, m.indicator_id, m.year,
    coalesce(v.target, m.target)::numeric(20, 6) target, m.reserve, m.offered, m.countered, m.target signed
  from commitment m
  join contract c on c.region_id = m.region_id and c.contract_id = m.contract_id
  left join lateral (
    select x.target from commitment_version x
    where x.region_id = m.region_id and x.commitment_id = m.commitment_id
    order by x.version desc limit 1) v on true
  where c.in_force_at is not null;
create view published_version with (security_barrier = true) as
  select v.region_id, v.contract_id, v.version, v.effective_on, v.made_at
  from contract_version v join contract c on c.region_id = v.region_id and c.contract_id = v.contract_id
  where c.in_force_at is not null;
create view published_transfer with (security_barrier = true) as
  select t.region_id, t.contract_id, t.from_day, t.predecessor_id, p.name predecessor_name, t.successor_id,
    s.name successor_name, t.basis
  from contract_transfer t
  join contract c on c.region_id = t.region_id and c.contract_id = t.contract_id
  join agency p on p.region_id = t.region_id and p.agency_id = t.predecessor_id
  join agency s on s.region_id = t.region_id and s.agency_id = t.successor_id
  where c.in_force_at is not null;
create view published_budget with (security_barrier = true) as
  select b.region_id, b.contract_id, b.year, b.amount
  from contract_budget b join contract c on c.region_id = b.region_id and c.contract_id = b.contract_id
  where c.in_force_at is not null;
create view published_innovation with (security_barrier = true) as
  select n.region_id, c.contract_id, n.no, n.name, n.digital, n.kind, n.description, n.starts_on
  from innovation n join contract c on c.region_id = n.region_id and c.bid_id = n.bid_id
  where c.in_force_at is not null;

-- Figures: the value that was verified, and of one that was handed in since only that it was.
create view published_figure with (security_barrier = true) as
  select k.region_id, k.contract_id, k.number, k.title, k.agency_id, a.short_name agency_short_name, k.mission_id,
    c.commitment_id, c.indicator_id, i.no, i.name, i.unit, i.decimals, i.weight, c.year,
    coalesce(w.target, c.target)::numeric(20, 6) target, i.polarity,
    i.aggregation, i.frequency, i.lower_formula, i.from_baseline, i.baseline, i.cap, i.data_source, i.baseline_source,
    m.measurement_id, m.agency_id counts_for, m.period, m.periods, m.ends_on, m.due_on,
    m.state = 'SUBMITTED' and m.verified_version is null under_check, v.value verified_value,
    v.numerator verified_numerator, v.denominator verified_denominator, d.given_at verified_at
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
  where k.in_force_at is not null;
create view published_proof with (security_barrier = true) as
  select m.region_id, m.contract_id, m.year, m.measurement_id, e.file_id, f.name
  from measurement m
  join contract c on c.region_id = m.region_id and c.contract_id = m.contract_id
  join evidence e on e.region_id = m.region_id and e.measurement_id = m.measurement_id and e.version = m.verified_version
  join stored_file f on f.region_id = e.region_id and f.file_id = e.file_id
  where c.in_force_at is not null;

-- What the award published of an auction: the lot, the decision with its reasons, the ranking that it was taken on.
create view published_award with (security_barrier = true) as
  select w.region_id, w.lot_id, l.round_id, r.name round_name, r.opens_at, r.closes_at, l.no, l.theme, l.title, l.summary,
    l.mission_id, l.state, b.agency_id, a.name agency_name, w.reasons, w.decided_at,
    (select c.contract_id from contract c
      where c.region_id = w.region_id and c.bid_id = w.bid_id and c.in_force_at is not null) contract_id
  from award w
  join lot l on l.region_id = w.region_id and l.lot_id = w.lot_id
  join round r on r.region_id = l.region_id and r.round_id = l.round_id
  join bid b on b.region_id = w.region_id and b.bid_id = w.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
  where l.state in ('AWARDED', 'OBJECTION', 'SIGNING', 'RUNNING', 'CLOSED');
create view published_ranking with (security_barrier = true) as
  select k.region_id, k.lot_id, k.rank, k.score, b.agency_id, a.name agency_name
  from ranking k
  join lot l on l.region_id = k.region_id and l.lot_id = k.lot_id
  join bid b on b.region_id = k.region_id and b.bid_id = k.bid_id
  join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
  where l.state in ('AWARDED', 'OBJECTION', 'SIGNING', 'RUNNING', 'CLOSED');
create view published_lot_problem with (security_barrier = true) as
  select p.region_id, p.lot_id, p.problem_id
  from lot_problem p join lot l on l.region_id = p.region_id and l.lot_id = p.lot_id
  where l.state in ('AWARDED', 'OBJECTION', 'SIGNING', 'RUNNING', 'CLOSED');

-- Acts upon what is public: in which role, when and what, not who.
create view published_act with (security_barrier = true) as
  select h.region_id, h.act_id, h.object_kind, h.object_id, h.what, h.detail, h.document_hash, h.roles, h.at, h.recorded_at
  from act h
  where h.object_kind in ('AGENCY', 'INDICATOR', 'PROBLEM')
    or h.object_kind = 'CONTRACT' and exists (select 1 from contract c
      where c.region_id = h.region_id and c.contract_id = h.object_id and c.in_force_at is not null);

grant select on published_term, published_mission, published_goal, published_objective, published_agency,
  published_succession, published_indicator, published_series, published_objective_indicator, published_problem,
  published_problem_indicator, published_contract, published_consent, published_contract_indicator, published_commitment,
  published_budget, published_scale, published_version, published_transfer, published_innovation, published_figure, published_proof, published_award, published_ranking,
  published_lot_problem, published_act to ${portal};
reset role;

-- What a problem's page and a contract's innovations are found by.
create index lot_problem_of_problem on lot_problem (region_id, problem_id);
create index contract_lot on contract (region_id, lot_id);
create index commitment_indicator on commitment (region_id, indicator_id, year);
