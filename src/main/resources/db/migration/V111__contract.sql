-- Whose text a file is, is asked by its hash.
create index contract_document_hash on contract (region_id, document_hash);
