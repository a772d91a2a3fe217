-- With whom a contract is carried out and by which clauses, for everyone: both stand in its paper. Where the lead's contract has
-- passed to another agency, or a partner was followed by a single one, that is told beside the name that was agreed.
grant select (region_id, bid_id, agency_id, name, lead, share, part) on bid_partner to ${publisher};
grant select on contract_clause to ${publisher};
grant select (region_id, contract_id, party, name, office) on contract_party to ${publisher};
set local role ${publisher};
create view published_partner with (security_barrier = true) as
  select p.region_id, c.contract_id, p.name, p.lead, p.share, p.part,
    (select a.name from agency a where a.region_id = p.region_id and a.agency_id <> p.agency_id
      and a.agency_id = case when p.lead then c.agency_id else (
        select min(s.successor_id::text)::uuid from agency_succession s
        where s.region_id = p.region_id and s.predecessor_id = p.agency_id having count(*) = 1) end) carried_by
  from bid_partner p join contract c on c.region_id = p.region_id and c.bid_id = p.bid_id
  where c.in_force_at is not null;
-- The words that fill what a clause leaves open are those of the paper: who signed, for which agency, for how much.
create view published_clause with (security_barrier = true) as
  select k.region_id, k.contract_id, k.no, k.title, k.body, c.number, c.title lot, c.first_year, c.last_year,
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
grant select on published_partner, published_clause to ${portal};
reset role;
