-- How the bids of a round are sealed: its key signed by the installation, and the holders of one that is split.
alter table round add column sealing text not null default 'INSTALLATION' check (sealing in ('INSTALLATION', 'SPLIT'));
-- Null where the private half is split among holders; the signature is null only for keys made before keys were signed.
alter table round_key alter column wrapped_private_key drop not null;
alter table round_key add column signature bytea;
-- Three places; a substitute stands beside the holder until two others let it in. No row holds a passphrase or an open
-- share: the lock is a public key, the share is sealed to it.
create table key_holder (
  region_id int not null,
  round_id uuid not null,
  holder_no int not null check (holder_no between 1 and 3),
  substitute boolean not null default false,
  person_id uuid not null references person,
  reason text,
  salt bytea,
  public_key bytea,
  signature bytea,
  ready_at timestamptz,
  generation int check (generation > 0),
  sealed_share bytea,
  primary key (region_id, round_id, holder_no, substitute),
  check (substitute = (reason is not null)),
  check ((ready_at is null) = (salt is null) and (ready_at is null) = (public_key is null)
    and (ready_at is null) = (signature is null)),
  check ((generation is null) = (sealed_share is null) and (sealed_share is null or ready_at is not null)),
  check (not substitute or sealed_share is null),
  foreign key (region_id, round_id) references round
);
create unique index key_holder_once on key_holder (region_id, round_id, person_id) where not substitute;
create unique index key_holder_one_substitute on key_holder (region_id, round_id) where substitute;
create index key_holder_person on key_holder (region_id, person_id);
create view key_holder_view with (security_invoker = true) as
  select region_id, round_id, holder_no, substitute, person_id, ready_at, generation from key_holder;
grant select, insert, update, delete on key_holder to ${app}, ${loader};
grant select on key_holder_view to ${app}, ${loader};
