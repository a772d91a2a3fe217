-- Where rows say another thing than an act vouches for: which part of which object, by its name. One act may vouch for
-- several; a stored file whose content was changed on the disk has no act at all.
alter table ledger_fault drop constraint ledger_fault_pkey;
alter table ledger_fault alter column act_id drop not null;
alter table ledger_fault add column place text;
alter table ledger_fault add column object_kind text;
alter table ledger_fault add column object_id uuid;
alter table ledger_fault add column object_name text;
alter table ledger_fault add constraint ledger_fault_once
  unique nulls not distinct (region_id, checked_at, kind, act_id, place, object_id);
alter table ledger_fault drop constraint ledger_fault_kind_check;
alter table ledger_fault add constraint ledger_fault_kind_check check (kind in ('ACT_CHANGED', 'ACT_GONE', 'ACT_OUTSIDE',
  'LEAF_CHANGED', 'ROWS_CHANGED', 'ROWS_REPLACED', 'FILE_CHANGED', 'FILE_GONE'));
-- Rows and files beside the acts that differ.
alter table ledger_check add column row_faults int not null default 0;
