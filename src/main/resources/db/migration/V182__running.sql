-- Where the region wants it, an amendment waits for the advice of the regional secretary before the mayor decides.
drop index amendment_one_open;
create unique index amendment_one_open on amendment (region_id, contract_id)
  where state in ('AWAITING_ADVICE', 'PROPOSED', 'APPROVED', 'SIGNED');
create table amendment_advice (
  region_id int not null,
  amendment_id uuid not null,
  advised_by uuid not null references person,
  -- as the person was called that day
  adviser_name text not null,
  advised_at timestamptz not null,
  opinion text not null check (opinion in ('FOR', 'AGAINST')),
  reason text not null check (reason <> ''),
  primary key (region_id, amendment_id),
  foreign key (region_id, amendment_id) references amendment
);
grant select, insert on amendment_advice to ${app}, ${loader};
grant select (region_id, amendment_id, adviser_name, advised_at, opinion, reason) on amendment_advice to ${publisher};
set local role ${publisher};
create view published_amendment_advice with (security_barrier = true) as
  select d.region_id, a.contract_id, d.amendment_id, d.adviser_name, d.advised_at, d.opinion, d.reason
  from amendment_advice d
  join amendment a on a.region_id = d.region_id and a.amendment_id = d.amendment_id
  where a.state = 'IN_FORCE';
grant select on published_amendment_advice to ${portal};
reset role;
