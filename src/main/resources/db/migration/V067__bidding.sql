-- A partner of a bid is asked for its head's consent while the bid is a draft: that it was asked, by whom, and the answer.
-- What it consents to is known here by a hash alone, which holds a secret of the draft, so that nobody guesses it.
create table bid_consent (
  region_id int not null,
  bid_id uuid not null,
  agency_id uuid not null,
  terms_hash text not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  answer text check (answer in ('CONSENTED', 'DECLINED')),
  answered_by uuid references person,
  answered_at timestamptz,
  primary key (region_id, bid_id, agency_id),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  foreign key (region_id, bid_id) references bid,
  foreign key (region_id, agency_id) references agency
);
create index bid_consent_of_agency on bid_consent (region_id, agency_id);
-- Who carries an opened joint bid, with shares that sum to 100: the lead, and each partner with its head's consent.
create table bid_partner (
  region_id int not null,
  bid_id uuid not null,
  agency_id uuid not null,
  name text not null,
  lead boolean not null,
  share numeric(5, 2) not null check (share > 0 and share < 100),
  part text not null,
  consented_by uuid references person,
  consented_at timestamptz,
  primary key (region_id, bid_id, agency_id),
  foreign key (region_id, bid_id) references opened_bid,
  foreign key (region_id, agency_id) references agency
);
create view bid_partner_view with (security_invoker = true) as
  select region_id, bid_id, agency_id, name, lead, share, part, consented_by, consented_at from bid_partner;
grant select, insert, update, delete on bid_consent to ${app}, ${loader};
grant select, insert on bid_partner to ${app}, ${loader};
grant select on bid_partner_view to ${app}, ${loader};
