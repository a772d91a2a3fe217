-- The fields of the regional innovation index (PP 38/2017, Permendagri 104/2018); older bids were not asked.
alter table innovation add column stage text not null default 'UNSTATED'
  check (stage in ('UNSTATED', 'INITIATIVE', 'TRIAL', 'APPLICATION'));
alter table innovation add column initiator text not null default 'UNSTATED'
  check (initiator in ('UNSTATED', 'HEAD_OF_REGION', 'COUNCIL_MEMBER', 'AGENCY', 'CIVIL_SERVANT', 'CITIZEN'));
alter table innovation add column affairs text not null default '';
alter table innovation add column trial_on date;
alter table innovation add column aim text not null default '';
alter table innovation add column benefit text not null default '';
alter table innovation add column result text not null default '';
create or replace view innovation_view with (security_invoker = true) as
  select region_id, bid_id, no, name, digital, kind, description, starts_on, stage, initiator, affairs, trial_on, aim,
    benefit, result from innovation;

-- How a bid is carried out: what is reached by when, of an innovation or of the whole bid, and what may stand in the way.
create table bid_milestone (
  region_id int not null,
  bid_id uuid not null,
  no int not null check (no > 0),
  innovation_no int,
  due_on date not null,
  text text not null check (text <> ''),
  primary key (region_id, bid_id, no),
  foreign key (region_id, bid_id) references opened_bid,
  foreign key (region_id, bid_id, innovation_no) references innovation
);
create table bid_risk (
  region_id int not null,
  bid_id uuid not null,
  no int not null check (no > 0),
  text text not null check (text <> ''),
  likelihood text not null check (likelihood in ('LOW', 'MEDIUM', 'HIGH')),
  answer text not null,
  primary key (region_id, bid_id, no),
  foreign key (region_id, bid_id) references opened_bid
);
create view bid_milestone_view with (security_invoker = true) as
  select region_id, bid_id, no, innovation_no, due_on, text from bid_milestone;
grant select, insert on bid_milestone, bid_risk to ${app}, ${loader};
grant select on bid_milestone_view to ${app}, ${loader};

-- Milestones are public with the contract that was made of the bid; its risks are for the panel.
grant select on bid_milestone to ${publisher};
set local role ${publisher};
create view published_milestone with (security_barrier = true) as
  select m.region_id, c.contract_id, m.no, m.innovation_no, m.due_on, m.text
  from bid_milestone m join contract c on c.region_id = m.region_id and c.bid_id = m.bid_id
  where c.in_force_at is not null;
grant select on published_milestone to ${portal};
reset role;
