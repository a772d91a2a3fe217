-- The panel: presentations, score sheets, counter-offers and the integrity pact.
create table presentation (
  region_id int not null,
  bid_id uuid not null,
  starts_at timestamptz not null,
  place text not null,
  held_at timestamptz,
  notes text,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid
);
create table score_sheet (
  region_id int not null,
  bid_id uuid not null,
  person_id uuid not null references person,
  note text,
  handed_in_at timestamptz,
  primary key (region_id, bid_id, person_id),
  foreign key (region_id, bid_id) references bid
);
create table score (
  region_id int not null,
  bid_id uuid not null,
  person_id uuid not null,
  criterion_id uuid not null,
  points numeric(5, 2) not null check (points between 0 and 100),
  primary key (region_id, bid_id, person_id, criterion_id),
  foreign key (region_id, bid_id, person_id) references score_sheet,
  foreign key (region_id, criterion_id) references criterion
);
-- One turn of the negotiation; the panel's turns are odd, the agency's answers with other targets even.
create table counter_offer (
  region_id int not null,
  bid_id uuid not null,
  turn int not null check (turn > 0),
  side text not null check (side in ('PANEL', 'AGENCY')),
  message text not null,
  answer_by date not null,
  made_by uuid not null references person,
  made_at timestamptz not null,
  primary key (region_id, bid_id, turn),
  foreign key (region_id, bid_id) references bid
);
create table counter_offer_target (
  region_id int not null,
  bid_id uuid not null,
  turn int not null,
  indicator_id uuid not null,
  year int not null,
  value numeric(20, 6) not null,
  primary key (region_id, bid_id, turn, indicator_id, year),
  foreign key (region_id, bid_id, turn) references counter_offer,
  foreign key (region_id, indicator_id) references indicator
);
-- What both sides settled on, written when the offer is accepted.
create table final_target (
  region_id int not null,
  bid_id uuid not null,
  indicator_id uuid not null,
  year int not null,
  value numeric(20, 6) not null,
  primary key (region_id, bid_id, indicator_id, year),
  foreign key (region_id, bid_id) references bid,
  foreign key (region_id, indicator_id) references indicator
);
create table integrity_pact (
  region_id int not null,
  pact_id uuid not null,
  bid_id uuid not null,
  able boolean not null,
  reason text,
  document text not null,
  document_hash text not null,
  signed_at timestamptz not null,
  primary key (region_id, pact_id),
  constraint pact_one_per_bid unique (region_id, bid_id),
  check (able or reason is not null),
  foreign key (region_id, bid_id) references bid
);
create view presentation_view with (security_invoker = true) as
  select region_id, bid_id, starts_at, place, held_at from presentation;
create view score_view with (security_invoker = true) as
  select s.region_id, s.bid_id, s.person_id, s.criterion_id, s.points
  from score s join score_sheet h on h.region_id = s.region_id and h.bid_id = s.bid_id and h.person_id = s.person_id
  where h.handed_in_at is not null;
create view counter_offer_view with (security_invoker = true) as
  select region_id, bid_id, turn, side, message, answer_by, made_at from counter_offer;
create view counter_offer_target_view with (security_invoker = true) as
  select region_id, bid_id, turn, indicator_id, year, value from counter_offer_target;
create view final_target_view with (security_invoker = true) as
  select region_id, bid_id, indicator_id, year, value from final_target;
create view integrity_pact_view with (security_invoker = true) as
  select region_id, pact_id, bid_id, able, reason, document, document_hash, signed_at from integrity_pact;
grant select, insert on presentation, score_sheet, score, counter_offer, counter_offer_target, final_target,
  integrity_pact to ${app}, ${loader};
grant update on presentation, score_sheet, score to ${app}, ${loader};
grant delete on score to ${app}, ${loader};
grant select on presentation_view, score_view, counter_offer_view, counter_offer_target_view, final_target_view,
  integrity_pact_view to ${app}, ${loader};
