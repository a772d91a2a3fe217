-- Who carries a joint contract beside its holder, by which share in per cent and from which day on: what its bid stated when the
-- contract was drawn up, and nothing changes it. The holder has the rest.
create table contract_partner (
  region_id int not null,
  contract_id uuid not null,
  agency_id uuid not null,
  share numeric(5, 2) not null check (share > 0 and share < 100),
  from_day date not null,
  primary key (region_id, contract_id, agency_id),
  foreign key (region_id, contract_id) references contract,
  foreign key (region_id, agency_id) references agency
);
create index contract_partner_agency on contract_partner (region_id, agency_id);
grant select, insert on contract_partner to ${app}, ${loader};
-- Contracts that were drawn up before.
do $$
declare r record;
begin
  for r in select region_id from region order by region_id loop
    perform set_config('lk.region', r.region_id::text, true);
    insert into contract_partner (region_id, contract_id, agency_id, share, from_day)
      select c.region_id, c.contract_id, p.agency_id, p.share,
        coalesce(o.passed_on, make_date(c.first_year, 1, 1))
      from contract c
      join bid_partner p on p.region_id = c.region_id and p.bid_id = c.bid_id and not p.lead
      left join contract o on o.region_id = c.region_id and o.contract_id = c.origin_id;
  end loop;
  perform set_config('lk.region', '', true);
end $$;
-- Each partner for as long as it exists, then whoever followed it, by the shares of that succession. No last day: still.
create view contract_share_view with (security_invoker = true) as
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
  from carried c;
grant select on contract_share_view to ${app}, ${loader};
-- Whose contract it is today: the holder's, with the share that no partner carries, and each partner's by its own. Null: alone.
create view agency_part_view with (security_invoker = true) as
  select c.region_id, c.contract_id, c.agency_id, (
      select 100 - sum(s.share) from contract_share_view s where s.region_id = c.region_id
        and s.contract_id = c.contract_id and s.to_day is null and s.agency_id <> c.agency_id) share
  from contract c
  union all
  select s.region_id, s.contract_id, s.agency_id, sum(s.share) from contract_share_view s
  join contract c on c.region_id = s.region_id and c.contract_id = s.contract_id and c.agency_id <> s.agency_id
  where s.to_day is null group by s.region_id, s.contract_id, s.agency_id;
grant select on agency_part_view to ${app}, ${loader};
