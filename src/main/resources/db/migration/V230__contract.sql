-- What a contract's file was printed from: a draft is printed anew only when it would say something else.
alter table contract add column words_hash text check (words_hash ~ '^[0-9a-f]{64}$');
