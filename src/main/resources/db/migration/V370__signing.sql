-- What was signed of a document is read whole each night, taken back scans and answered orders included.
create index scan_document on scan (region_id, document_kind, document_id);
create index signing_order_document on signing_order (region_id, document_kind, document_id);
