-- Yearly agreements and addenda may be signed by hand too: their scan is brought and attested as that of a contract is.
alter table scan drop constraint scan_document_kind_check;
alter table scan add constraint scan_document_kind_check check (document_kind in
  ('CONTRACT', 'YEARLY_AGREEMENT', 'AMENDMENT'));
