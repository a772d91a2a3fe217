-- The region's structure by page: terms that keep apart, agencies with the names of their days and the changes that end
-- them, settings that may be taken back before they hold.
create extension if not exists btree_gist;

-- The version counts how often a row was edited: an edit names the one that it saw.
alter table term add column version int not null default 1;
alter table term add constraint term_apart
  exclude using gist (region_id with =, daterange(starts_on, ends_on, '[]') with &&);
alter table mission add column version int not null default 1;
alter table mission rename constraint mission_region_id_term_id_no_key to mission_no;
alter table agency add column version int not null default 1;

-- The names of an agency that was ever renamed, each from its first day; the newest one stands in agency too.
create table agency_name (
  region_id int not null,
  agency_id uuid not null,
  holds_from date not null,
  name text not null,
  short_name text not null,
  legal_basis text not null,
  constraint agency_name_once primary key (region_id, agency_id, holds_from),
  foreign key (region_id, agency_id) references agency
);

-- One change of the region's agencies by one regulation: the predecessors end on the day before it takes effect.
create table agency_change (
  region_id int not null references region,
  change_id uuid not null,
  kind text not null check (kind in ('MERGER', 'SPLIT', 'REPLACEMENT')),
  effective_on date not null,
  legal_basis text not null,
  primary key (region_id, change_id)
);
-- Without a change, the succession was only noted; without a share, nobody said how much of the predecessor it takes.
alter table agency_succession add column change_id uuid;
alter table agency_succession add column share numeric(5, 2) check (share > 0 and share <= 100);
alter table agency_succession add constraint agency_succession_change
  foreign key (region_id, change_id) references agency_change;
alter table agency_succession add constraint agency_succession_apart check (predecessor_id <> successor_id);
create index agency_succession_of_successor on agency_succession (region_id, successor_id);

create view agency_succession_view with (security_invoker = true) as
  select s.region_id, s.predecessor_id, s.successor_id, s.change_id,
    coalesce(c.kind, case
      when (select count(*) from agency_succession o
        where o.region_id = s.region_id and o.predecessor_id = s.predecessor_id) > 1 then 'SPLIT'
      when (select count(*) from agency_succession o
        where o.region_id = s.region_id and o.successor_id = s.successor_id) > 1 then 'MERGER'
      else 'REPLACEMENT' end) kind,
    coalesce(c.effective_on, p.valid_to + 1) effective_on, c.legal_basis,
    coalesce(s.share, case when (select count(*) from agency_succession o
      where o.region_id = s.region_id and o.predecessor_id = s.predecessor_id) = 1 then 100 end) share
  from agency_succession s
  join agency p on p.region_id = s.region_id and p.agency_id = s.predecessor_id
  left join agency_change c on c.region_id = s.region_id and c.change_id = s.change_id;
create view agency_name_view with (security_invoker = true) as
  select region_id, agency_id, holds_from, name, short_name from agency_name;

grant select, insert on agency_name, agency_change to ${app}, ${loader};
grant delete on region_setting, mission to ${app}, ${loader};
grant select on agency_succession_view, agency_name_view to ${app}, ${loader};
