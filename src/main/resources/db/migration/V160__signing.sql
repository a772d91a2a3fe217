-- Consents and signatures of a document that was taken back half signed, since a signatory had left office: they stay on record,
-- bound to the text that they were given to, and count no more. 0 are those that count, 1 those that lapsed first.
alter table signature drop constraint signature_region_id_document_kind_document_id_party_fkey;
alter table signature drop constraint signature_once;
alter table signature drop constraint signature_pkey;
alter table consent drop constraint consent_once;
alter table consent add column lapsed int not null default 0 check (lapsed >= 0);
alter table signature add column lapsed int not null default 0;
alter table consent add constraint consent_once unique (region_id, document_kind, document_id, party, lapsed);
alter table signature add primary key (region_id, document_kind, document_id, lapsed, revision);
alter table signature add constraint signature_once unique (region_id, document_kind, document_id, party, lapsed);
alter table signature add constraint signature_of_consent foreign key (region_id, document_kind, document_id, party, lapsed)
  references consent (region_id, document_kind, document_id, party, lapsed) on update cascade;
create or replace view consent_view with (security_invoker = true) as
  select region_id, consent_id, document_kind, document_id, document_hash, party, name, nip, rank_title, office, at, wet_ink
  from consent where lapsed = 0;
grant update (lapsed) on consent to ${app}, ${loader};
