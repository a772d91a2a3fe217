-- The panel sits on a bid again: for a second presentation that the chair asks for, or because the offer was changed in the
-- negotiation. The first sitting has no row; presentation, sheets and a reveal bear the sitting to which they belong, so that
-- the earlier ones stay as they were. Scores of a later sitting count once the chair has closed it.
create table bid_sitting (
  region_id int not null,
  bid_id uuid not null,
  sitting int not null check (sitting > 1),
  kind text not null check (kind in ('PRESENTATION', 'OFFER')),
  reason text not null check (reason <> ''),
  earlier_open boolean not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  closed_at timestamptz,
  primary key (region_id, bid_id, sitting),
  foreign key (region_id, bid_id) references bid
);
comment on column bid_sitting.earlier_open is 'whether the sheets of the sitting before lay open when this one was asked for';
-- After a counter-offer was settled the chair says that the scores hold for what was settled: of which turn, by which sitting.
create table score_confirmation (
  region_id int not null,
  bid_id uuid not null,
  turn int not null check (turn > 0),
  sitting int not null check (sitting > 0),
  confirmed_by uuid not null references person,
  confirmed_at timestamptz not null,
  primary key (region_id, bid_id, turn),
  foreign key (region_id, bid_id) references bid
);
alter table presentation add column sitting int not null default 1 check (sitting > 0);
alter table presentation drop constraint presentation_pkey, add primary key (region_id, bid_id, sitting);
alter table sheet_reveal add column sitting int not null default 1 check (sitting > 0);
alter table sheet_reveal drop constraint sheet_reveal_pkey, add primary key (region_id, bid_id, sitting);
alter table score drop constraint score_region_id_bid_id_person_id_fkey;
alter table score_note drop constraint score_note_region_id_bid_id_person_id_fkey;
alter table score_sheet add column sitting int not null default 1 check (sitting > 0);
alter table score_sheet drop constraint score_sheet_pkey, add primary key (region_id, bid_id, sitting, person_id);
alter table score add column sitting int not null default 1;
alter table score drop constraint score_pkey, add primary key (region_id, bid_id, sitting, person_id, criterion_id),
  add foreign key (region_id, bid_id, sitting, person_id) references score_sheet;
alter table score_note add column sitting int not null default 1;
alter table score_note drop constraint score_note_pkey,
  add primary key (region_id, bid_id, sitting, person_id, criterion_id),
  add foreign key (region_id, bid_id, sitting, person_id) references score_sheet;
create or replace view presentation_view with (security_invoker = true) as
  select p.region_id, p.bid_id, p.starts_at, p.place, p.held_at, p.ends_at from presentation p
  where p.sitting = (select max(x.sitting) from presentation x where x.region_id = p.region_id and x.bid_id = p.bid_id);
-- Each presentation of a bid, also those that another followed, with how many sheets were handed in for it.
create view every_presentation_view with (security_invoker = true) as
  select p.region_id, p.bid_id, p.sitting, p.starts_at, p.ends_at, p.place, p.held_at,
    (select count(*) from score_sheet h where h.region_id = p.region_id and h.bid_id = p.bid_id and h.sitting = p.sitting
      and h.handed_in_at is not null)::int sheets
  from presentation p;
-- The scores that count: those of the last sitting that was closed.
create or replace view score_view with (security_invoker = true) as
  select s.region_id, s.bid_id, s.person_id, s.criterion_id, s.points
  from score s
  join score_sheet h on h.region_id = s.region_id and h.bid_id = s.bid_id and h.sitting = s.sitting
    and h.person_id = s.person_id
  where h.handed_in_at is not null and s.sitting = coalesce((select max(x.sitting) from bid_sitting x
    where x.region_id = s.region_id and x.bid_id = s.bid_id and x.closed_at is not null), 1);
-- Bids whose scores were opened again and are not confirmed yet: none of them is awarded meanwhile.
create view reopened_bid_view with (security_invoker = true) as
  select region_id, bid_id from bid_sitting where kind = 'OFFER' and closed_at is null;
grant select, insert on bid_sitting, score_confirmation to ${app}, ${loader};
grant update (closed_at) on bid_sitting to ${app}, ${loader};
grant select on every_presentation_view, reopened_bid_view to ${app}, ${loader};
grant select (sitting) on score_sheet, score to ${publisher};
grant select (region_id, bid_id, sitting, closed_at) on bid_sitting to ${publisher};
set local role ${publisher};
create or replace view published_criterion_mean with (security_barrier = true) as
  select l.region_id, l.lot_id, b.agency_id, c.no, c.name, c.weight, avg(s.points) mean
  from lot l
  join bid b on b.region_id = l.region_id and b.lot_id = l.lot_id
  join score_sheet h on h.region_id = b.region_id and h.bid_id = b.bid_id and h.handed_in_at is not null
    and h.sitting = coalesce((select max(x.sitting) from bid_sitting x
      where x.region_id = b.region_id and x.bid_id = b.bid_id and x.closed_at is not null), 1)
  join score s on s.region_id = h.region_id and s.bid_id = h.bid_id and s.sitting = h.sitting
    and s.person_id = h.person_id
  join criterion c on c.region_id = s.region_id and c.criterion_id = s.criterion_id
  where l.state in ('SIGNING', 'RUNNING', 'CLOSED')
  group by l.region_id, l.lot_id, b.agency_id, c.no, c.name, c.weight;
reset role;
