-- A draft of a score sheet is saved while it is filled in: its version tells two devices apart.
alter table score_sheet add column version int not null default 0;
