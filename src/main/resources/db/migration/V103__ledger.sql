-- What the recomputations of the log found. Rows are only ever added: an alarm is a record as well.
create table ledger_check (
  checked_at timestamptz primary key,
  recorded_at timestamptz not null default clock_timestamp(),
  size bigint not null,
  act_faults int not null,
  tree_faults text not null
);
comment on column ledger_check.tree_faults is 'what is wrong with the tree or its checkpoints, a line each: kind and place';
create table ledger_fault (
  region_id int not null,
  checked_at timestamptz not null,
  act_id uuid not null,
  kind text not null check (kind in ('ACT_CHANGED', 'ACT_GONE', 'ACT_OUTSIDE', 'LEAF_CHANGED')),
  told text not null,
  primary key (region_id, checked_at, act_id, kind)
);
grant select, insert on ledger_check, ledger_fault to ${app}, ${loader};
