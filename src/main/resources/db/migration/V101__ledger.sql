-- The tamper-evident log: one append-only Merkle tree (RFC 6962) over the acts of all regions. Rows are only ever added.

-- What stays private: the random bytes that hide an act, and the text that was hidden.
create table ledger_leaf (
  region_id int not null,
  act_id uuid not null,
  position bigint not null check (position >= 0),
  salt bytea not null check (length(salt) = 32),
  person_salt bytea not null check (length(person_salt) = 32),
  content text not null,
  primary key (region_id, act_id),
  constraint ledger_leaf_position unique (region_id, position),
  foreign key (region_id, act_id) references act
);
grant select, insert on ledger_leaf to ${app}, ${loader};

-- What is public, of all regions together: at level 0 the leaves' hashes, at level n those of 256^n whole leaves.
create table ledger_node (
  level smallint not null check (level between 0 and 7),
  place bigint not null check (place >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (level, place)
);
grant select, insert on ledger_node to ${app}, ${loader};

-- The signed heads of the tree.
create table ledger_checkpoint (
  size bigint primary key check (size > 0),
  note text not null,
  made_at timestamptz not null
);
grant select, insert on ledger_checkpoint to ${app}, ${loader};
