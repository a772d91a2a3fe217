-- Anybody who holds minutes asks for them by their hash.
create index minutes_hash on minutes (region_id, sha256);
