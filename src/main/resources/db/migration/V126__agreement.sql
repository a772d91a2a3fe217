-- Whose text a file is, is asked by its hash.
create index agreement_document_hash on agreement (region_id, document_hash);
