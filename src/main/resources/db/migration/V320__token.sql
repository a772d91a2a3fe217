-- By what other systems knock: of each token the hash of its secret alone. It acts as the person who made it, so there is no
-- right in it that could outlive theirs. The last use is a day, no trace of what somebody's system does by the minute.
create table access_token (
  region_id int not null references region,
  token_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  hint text not null,
  system_name text not null,
  scopes text not null check (scopes <> ''),
  person_id uuid not null references person,
  made_at timestamptz not null,
  expires_on date not null,
  last_used_on date,
  revoked_at timestamptz,
  revoked_by uuid references person,
  primary key (region_id, token_id),
  constraint access_token_hash unique (region_id, token_hash),
  check ((revoked_at is null) = (revoked_by is null))
);
create index access_token_person on access_token (region_id, person_id, made_at desc);
grant select, insert on access_token to ${app}, ${loader};
grant update (last_used_on, revoked_at, revoked_by) on access_token to ${app}, ${loader};
