-- Conditions under which an agency is able are decided; who is able and hands in no bid has not held the target; a lot
-- whose agencies were asked may be opened to all whom it invites, for a written reason.
alter table target_lot
  add column released_at timestamptz,
  add column released_by uuid references person,
  add column release_reason text check (release_reason <> ''),
  add check ((released_at is null) = (release_reason is null) and (released_at is null) = (released_by is null));
alter table target_offer
  add column decision text check (decision <> ''),
  add column decided_at timestamptz,
  add column decided_by uuid references person,
  drop constraint target_offer_state_check;
-- What was conditional until now counted as able at once.
update target_offer set state = 'AGREED' where state = 'ABLE_IF';
alter table target_offer
  add constraint target_offer_state_check
    check (state in ('ASKED', 'ABLE', 'ABLE_IF', 'AGREED', 'DECLINED', 'NOT_ABLE', 'LAPSED', 'NO_BID')),
  add check (state not in ('AGREED', 'DECLINED') or words is not null),
  add check (state <> 'DECLINED' or decision is not null);
drop index target_offer_one_open;
create unique index target_offer_one_open on target_offer (region_id, lot_id)
  where state in ('ASKED', 'ABLE', 'ABLE_IF', 'AGREED');
-- Every move of an offer, with its words: the conditions, the reasons of a refusal, the decision on conditions.
create table target_move (
  region_id int not null,
  lot_id uuid not null,
  agency_id uuid not null,
  no int not null check (no > 0),
  from_state text not null,
  to_state text not null,
  words text check (words <> ''),
  moved_by uuid references person,
  moved_at timestamptz not null,
  primary key (region_id, lot_id, agency_id, no),
  foreign key (region_id, lot_id, agency_id) references target_offer
);
create or replace view mandate_view with (security_invoker = true) as
  select i.region_id, i.lot_id, i.agency_id
  from lot_invitation_view i
  where not exists (select 1 from target_lot t where t.region_id = i.region_id and t.lot_id = i.lot_id
      and t.released_at is null)
    or exists (select 1 from target_offer o where o.region_id = i.region_id and o.lot_id = i.lot_id
      and o.agency_id = i.agency_id and o.state in ('ABLE', 'AGREED'));
-- The conditions that were accepted: they stand in what is negotiated with the agency.
create view target_condition_view with (security_invoker = true) as
  select region_id, lot_id, agency_id, words from target_offer where state = 'AGREED';
grant select, insert on target_move to ${app}, ${loader};
grant select on target_condition_view to ${app}, ${loader};
