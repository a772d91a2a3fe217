-- Documents that carry a code by which anybody asks for them, and the signatures within them: each is one more revision
-- of the file, kept whole.
create table document_code (
  region_id int not null references region,
  document_kind text not null check (document_kind in ('INTEGRITY_PACT', 'CONTRACT')),
  document_id uuid not null,
  code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  primary key (region_id, document_kind, document_id),
  constraint document_code_once unique (region_id, code)
);
create table signature (
  region_id int not null,
  document_kind text not null check (document_kind in ('INTEGRITY_PACT', 'CONTRACT')),
  document_id uuid not null,
  revision int not null check (revision > 0),
  party text not null check (party in ('FIRST', 'SECOND')),
  provider text not null check (provider in ('LOCAL', 'BSRE', 'OUTSIDE')),
  -- the revision that the signer saw, and the one that the signature made of it (SHA-256)
  seen_hash text not null check (seen_hash ~ '^[0-9a-f]{64}$'),
  signed_hash text not null check (signed_hash ~ '^[0-9a-f]{64}$' and signed_hash <> seen_hash),
  file_id uuid not null,
  at timestamptz not null,
  primary key (region_id, document_kind, document_id, revision),
  constraint signature_once unique (region_id, document_kind, document_id, party),
  foreign key (region_id, document_kind, document_id, party)
    references consent (region_id, document_kind, document_id, party),
  foreign key (region_id, file_id) references stored_file
);
create index signature_hash on signature (region_id, signed_hash);
grant select, insert on document_code, signature to ${app}, ${loader};
