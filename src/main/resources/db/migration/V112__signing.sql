-- Orders to the national signing service. Each is noted before it goes out; while one has no known outcome, no other goes
-- out for the same document. Neither NIK nor passphrase is kept.
create table signing_order (
  region_id int not null references region,
  order_id uuid not null,
  document_kind text not null check (document_kind in ('INTEGRITY_PACT', 'CONTRACT')),
  document_id uuid not null,
  party text not null check (party in ('FIRST', 'SECOND')),
  person_id uuid not null references person,
  seen_hash text not null,
  state text not null check (state in ('SENT', 'UNKNOWN', 'DONE', 'DECLINED', 'ABANDONED')),
  reference text,
  said text,
  sent_at timestamptz not null,
  settled_at timestamptz,
  primary key (region_id, order_id),
  check ((state in ('SENT', 'UNKNOWN')) = (settled_at is null))
);
create unique index signing_order_open on signing_order (region_id, document_kind, document_id)
  where state in ('SENT', 'UNKNOWN');
grant select, insert, update on signing_order to ${app}, ${loader};
