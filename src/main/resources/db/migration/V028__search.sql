-- The stems of what people search for, kept with the row, so that a search computes none. There is no GIN index on them: an
-- index condition under row-level security must be leakproof, which matching a tsquery is not (as LIKE is not); the rows
-- of one region, found by the key's first column, are few.
alter table agency add column stems tsvector generated always as
  (to_tsvector('indonesian', coalesce(code, '') || ' ' || name || ' ' || short_name)) stored;
alter table indicator add column stems tsvector generated always as
  (to_tsvector('indonesian', code || ' ' || name || ' ' || unit || ' ' || definition)) stored;
alter table problem add column stems tsvector generated always as
  (to_tsvector('indonesian', code || ' ' || title || ' ' || description || ' ' || coalesce(place, '') || ' '
    || coalesce(evidence, ''))) stored;
alter table lot add column stems tsvector generated always as
  (to_tsvector('indonesian', theme || ' ' || title || ' ' || summary)) stored;
alter table contract add column stems tsvector generated always as
  (to_tsvector('indonesian', number || ' ' || title)) stored;
