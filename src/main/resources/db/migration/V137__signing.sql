-- Handover acts of new heads are consented to and signed as contracts are.
alter table consent drop constraint consent_document_kind_check;
alter table consent add constraint consent_document_kind_check
  check (document_kind in ('INTEGRITY_PACT', 'CONTRACT', 'YEARLY_AGREEMENT', 'AMENDMENT', 'HANDOVER'));
alter table document_code drop constraint document_code_document_kind_check;
alter table document_code add constraint document_code_document_kind_check
  check (document_kind in ('INTEGRITY_PACT', 'CONTRACT', 'YEARLY_AGREEMENT', 'AMENDMENT', 'HANDOVER'));
alter table signature drop constraint signature_document_kind_check;
alter table signature add constraint signature_document_kind_check
  check (document_kind in ('INTEGRITY_PACT', 'CONTRACT', 'YEARLY_AGREEMENT', 'AMENDMENT', 'HANDOVER'));
alter table signing_order drop constraint signing_order_document_kind_check;
alter table signing_order add constraint signing_order_document_kind_check
  check (document_kind in ('INTEGRITY_PACT', 'CONTRACT', 'YEARLY_AGREEMENT', 'AMENDMENT', 'HANDOVER'));
