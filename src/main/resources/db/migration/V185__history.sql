-- Anybody who holds a document asks by its hash for the act that issued it.
create index act_document on act (region_id, document_hash) where document_hash is not null;
