-- The head of the region names another figure than the one that was prepared, for a written reason: both are kept.
alter table target_naming add column reason text check (reason <> '');
alter table target_naming_value add column prepared numeric;
comment on column target_naming_value.prepared is 'what had been prepared, where another figure was named';
