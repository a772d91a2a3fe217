-- Everyone draws a sample again: the announcement from its day on, both commitments as they come in, and once it is drawn
-- the codes, the root of the log and what came out. Of a visit its result, never where and by whom.
grant select on sample, sample_item to ${publisher};
grant select (region_id, sample_id, no, name, office, commitment, committed_at, code, revealed_at) on sample_official to ${publisher};
grant select (region_id, sample_id, measurement_id, result, visited_on) on sample_visit to ${publisher};
set local role ${publisher};
create view published_sample with (security_barrier = true) as
  select s.region_id, s.sample_id, s.ends_on, s.size, s.frame_size, s.log_size, s.reveal_by, s.announcement,
    s.announcement_hash, s.announced_at, s.state, s.log_root, s.log_checkpoint, s.log_consistency, s.seed, s.drawn_at,
    (select count(*)::int from sample_visit v where v.region_id = s.region_id and v.sample_id = s.sample_id
      and v.result = 'CONFIRMED') confirmed,
    (select count(*)::int from sample_visit v where v.region_id = s.region_id and v.sample_id = s.sample_id
      and v.result = 'DIFFERS') differing,
    (select count(*)::int from sample_visit v where v.region_id = s.region_id and v.sample_id = s.sample_id
      and v.result = 'NOT_FOUND') not_found
  from sample s;
create view published_sample_official with (security_barrier = true) as
  select o.region_id, o.sample_id, o.no, o.name, o.office, o.commitment, o.committed_at, o.revealed_at,
    case when s.state = 'DRAWN' then o.code end code
  from sample_official o join sample s on s.region_id = o.region_id and s.sample_id = o.sample_id;
create view published_sample_item with (security_barrier = true) as
  select i.region_id, i.sample_id, i.place, i.measurement_id, i.version, a.name agency_name, c.name indicator_name, c.unit,
    c.decimals, m.year, m.period, m.periods, v.result, v.visited_on
  from sample_item i
  join measurement m on m.region_id = i.region_id and m.measurement_id = i.measurement_id
  join agency a on a.region_id = m.region_id and a.agency_id = m.agency_id
  join contract_indicator c on c.region_id = m.region_id and c.contract_id = m.contract_id
    and c.indicator_id = m.indicator_id
  left join sample_visit v on v.region_id = i.region_id and v.sample_id = i.sample_id
    and v.measurement_id = i.measurement_id;
grant select on published_sample, published_sample_official, published_sample_item to ${portal};
reset role;
