-- A round may open by itself at its time. What the installation moves by itself, nobody moved.
alter table round add column opens_itself boolean not null default false;
comment on column round.opens_itself is 'a planner has scheduled it to open by itself at opens_at, if nothing is missing then';
alter table lot_move alter column moved_by drop not null;
comment on column lot_move.moved_by is 'null where the installation moved it by itself';
