-- Goals and objectives that are revised, moved and, when nothing hangs on them, removed. The version counts how often a row
-- was edited: an edit names the one that it saw.
alter table goal add column version int not null default 1;
alter table objective add column version int not null default 1;
grant delete on goal, objective to ${app}, ${loader};
