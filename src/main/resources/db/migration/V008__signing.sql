-- Consents: who agreed to exactly which document, with name, NIP, rank and office of that day.
create table consent (
  region_id int not null references region,
  consent_id uuid not null,
  document_kind text not null check (document_kind in ('INTEGRITY_PACT', 'CONTRACT')),
  document_id uuid not null,
  document_hash text not null,
  party text not null check (party in ('FIRST', 'SECOND')),
  person_id uuid not null references person,
  name text not null,
  nip text,
  rank_title text,
  office text not null,
  at timestamptz not null,
  primary key (region_id, consent_id),
  constraint consent_once unique (region_id, document_kind, document_id, party)
);
create view consent_view with (security_invoker = true) as
  select region_id, consent_id, document_kind, document_id, document_hash, party, name, nip, rank_title, office, at
  from consent;
grant select, insert on consent to ${app}, ${loader};
grant select on consent_view to ${app}, ${loader};
