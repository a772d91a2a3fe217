-- Letters of invitation bear a code too.
alter table document_code drop constraint document_code_document_kind_check;
alter table document_code add constraint document_code_document_kind_check check (document_kind in
  ('INTEGRITY_PACT', 'CONTRACT', 'YEARLY_AGREEMENT', 'AMENDMENT', 'HANDOVER', 'SETTLEMENT', 'MINUTES', 'DRAFT_DECREE',
   'ACTION_PLAN', 'PLAN_PROGRESS', 'INVITATION'));
