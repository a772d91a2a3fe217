-- What a proposal says of lots that need others, and of what the awards together must not leave out.
alter table portfolio_bid add column needed_id uuid;
alter table portfolio_bid add foreign key (region_id, needed_id) references lot;
comment on column portfolio_bid.needed_id is 'the lot without a winner that the lot of a STRANDED bid needs';
create table portfolio_cover (
  region_id int not null,
  portfolio_id uuid not null,
  mission_id uuid,
  agency_id uuid,
  subject_id uuid not null generated always as (coalesce(mission_id, agency_id)) stored,
  least int not null check (least > 0),
  awarded int not null check (awarded >= 0),
  proposed int not null check (proposed >= 0),
  possible int not null check (possible >= awarded),
  primary key (region_id, portfolio_id, subject_id),
  foreign key (region_id, portfolio_id) references portfolio,
  foreign key (region_id, mission_id) references mission,
  foreign key (region_id, agency_id) references agency,
  check ((mission_id is null) <> (agency_id is null))
);
comment on column portfolio_cover.possible is 'how many of its lots were awarded or had a bid that could be';
grant select, insert on portfolio_cover to ${app}, ${loader};
