-- Who carries a joint contract beside its holder, for everyone: the shares by which its score counts for each of them.
grant select (region_id, contract_id, agency_id, share, from_day) on contract_partner to ${publisher};
grant select on agency_succession, agency_change to ${publisher};
set local role ${publisher};
create view published_share with (security_barrier = true) as
  with recursive carried as (
    select p.region_id, p.contract_id, p.agency_id, p.share::numeric share, p.from_day from contract_partner p
    union all
    select c.region_id, c.contract_id, s.successor_id, c.share * coalesce(s.share / 100, 1.0 / (
        select count(*) from agency_succession n where n.region_id = s.region_id and n.predecessor_id = s.predecessor_id)),
      coalesce(x.effective_on, a.valid_from)
    from carried c
    join agency_succession s on s.region_id = c.region_id and s.predecessor_id = c.agency_id
    join agency a on a.region_id = s.region_id and a.agency_id = s.successor_id
    left join agency_change x on x.region_id = s.region_id and x.change_id = s.change_id
    where coalesce(x.effective_on, a.valid_from) > c.from_day)
  select c.region_id, c.contract_id, c.agency_id, c.share, c.from_day, (
      select min(coalesce(x.effective_on, a.valid_from)) - 1 from agency_succession s
      join agency a on a.region_id = s.region_id and a.agency_id = s.successor_id
      left join agency_change x on x.region_id = s.region_id and x.change_id = s.change_id
      where s.region_id = c.region_id and s.predecessor_id = c.agency_id
        and coalesce(x.effective_on, a.valid_from) > c.from_day) to_day
  from carried c
  join contract k on k.region_id = c.region_id and k.contract_id = c.contract_id
  where k.in_force_at is not null;
grant select on published_share to ${portal};
reset role;
