-- Scans of documents that were signed by hand on paper: what both parties signed counts once two officials, neither a party,
-- have attested that the scan shows it. A scan withdrawn before leaves its hash behind, never its file.
create table scan (
  region_id int not null references region,
  scan_id uuid not null,
  document_kind text not null check (document_kind = 'CONTRACT'),
  document_id uuid not null,
  -- the text that the paper was printed from, and the scan itself (SHA-256)
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$' and file_hash <> document_hash),
  file_id uuid,
  state text not null check (state in ('AWAITED', 'ATTESTED', 'WITHDRAWN')),
  brought_by uuid not null references person,
  brought_name text not null,
  brought_at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz,
  primary key (region_id, scan_id),
  foreign key (region_id, file_id) references stored_file,
  check ((state = 'WITHDRAWN') = (file_id is null)),
  check ((state = 'WITHDRAWN') = (withdrawn_by is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create unique index scan_live on scan (region_id, document_kind, document_id) where state <> 'WITHDRAWN';
create index scan_file_hash on scan (region_id, file_hash);
create index scan_file on scan (region_id, file_id);
create table attestation (
  region_id int not null,
  scan_id uuid not null,
  person_id uuid not null references person,
  role text not null,
  -- the scan that the official saw
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  name text not null,
  nip text,
  office text not null,
  at timestamptz not null,
  primary key (region_id, scan_id, person_id),
  constraint attestation_one_role unique (region_id, scan_id, role),
  foreign key (region_id, scan_id) references scan
);
alter table consent add column wet_ink boolean not null default false;
create or replace view consent_view with (security_invoker = true) as
  select region_id, consent_id, document_kind, document_id, document_hash, party, name, nip, rank_title, office, at, wet_ink
  from consent;
create view scan_view with (security_invoker = true) as
  select region_id, scan_id, document_kind, document_id, file_hash, state, brought_by, brought_at from scan;
create view attestation_view with (security_invoker = true) as
  select region_id, scan_id, person_id, role, name, office, at from attestation;
grant select, insert on scan, attestation to ${app}, ${loader};
grant update (state, file_id, withdrawn_by, withdrawn_at) on scan to ${app}, ${loader};
grant select on scan_view, attestation_view to ${app}, ${loader};
