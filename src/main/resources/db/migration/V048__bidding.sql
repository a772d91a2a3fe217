-- Drafts end with the bidding that the installation closes by itself.
alter table bid_move alter column moved_by drop not null;
comment on column bid_move.moved_by is 'null where the installation moved it by itself';
