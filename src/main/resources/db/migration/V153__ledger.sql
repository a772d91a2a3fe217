-- An act may vouch for rows of other tables: a figure that it verified, a contract that came into force. Rows that say another
-- thing since are a fault of a kind of its own.
alter table ledger_fault drop constraint ledger_fault_kind_check;
alter table ledger_fault add constraint ledger_fault_kind_check
  check (kind in ('ACT_CHANGED', 'ACT_GONE', 'ACT_OUTSIDE', 'LEAF_CHANGED', 'ROWS_CHANGED'));
