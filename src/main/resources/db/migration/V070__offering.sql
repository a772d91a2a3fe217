-- Target offers: a lot whose target the head of the region names is offered to one agency after the other.
create table target_lot (
  region_id int not null,
  lot_id uuid not null,
  days int not null check (days between 1 and 60),
  primary key (region_id, lot_id),
  foreign key (region_id, lot_id) references lot
);
comment on column target_lot.days is 'how many days an agency has to answer, the day of asking not counted';
create table target_turn (
  region_id int not null,
  lot_id uuid not null,
  turn int not null check (turn > 0),
  agency_id uuid not null,
  primary key (region_id, lot_id, turn),
  constraint target_turn_once unique (region_id, lot_id, agency_id),
  foreign key (region_id, lot_id) references target_lot,
  foreign key (region_id, agency_id) references agency
);
-- One row an agency that was asked. Whoever is able holds the offer: nobody else is asked meanwhile.
create table target_offer (
  region_id int not null,
  lot_id uuid not null,
  agency_id uuid not null,
  asked_at timestamptz not null,
  answer_by timestamptz not null,
  state text not null check (state in ('ASKED', 'ABLE', 'ABLE_IF', 'NOT_ABLE', 'LAPSED')),
  words text,
  answered_at timestamptz,
  answered_by uuid references person,
  primary key (region_id, lot_id, agency_id),
  foreign key (region_id, lot_id) references target_lot,
  foreign key (region_id, agency_id) references agency,
  check ((state = 'ASKED') = (answered_at is null)),
  check (state not in ('ABLE_IF', 'NOT_ABLE') or words is not null)
);
create unique index target_offer_one_open on target_offer (region_id, lot_id) where state in ('ASKED', 'ABLE', 'ABLE_IF');
create index target_offer_agency on target_offer (region_id, agency_id);
-- Which agencies may bid for a lot: everyone invited, or whoever said of a named target that it is able.
create view mandate_view with (security_invoker = true) as
  select i.region_id, i.lot_id, i.agency_id
  from lot_invitation_view i
  where not exists (select 1 from target_lot t where t.region_id = i.region_id and t.lot_id = i.lot_id)
    or exists (select 1 from target_offer o where o.region_id = i.region_id and o.lot_id = i.lot_id
      and o.agency_id = i.agency_id and o.state in ('ABLE', 'ABLE_IF'));
grant select, insert, update, delete on target_lot to ${app}, ${loader};
grant select, insert, delete on target_turn to ${app}, ${loader};
grant select, insert, update on target_offer to ${app}, ${loader};
grant select on mandate_view to ${app}, ${loader};
