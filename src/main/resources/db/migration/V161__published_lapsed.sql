-- Of a published contract only the consents that count: those to its text, none to one that was taken back.
grant select (lapsed) on consent to ${publisher};
set local role ${publisher};
create or replace view published_consent with (security_barrier = true) as
  select s.region_id, s.document_id contract_id, s.party, s.name, s.rank_title, s.office, s.document_hash, s.at, s.wet_ink
  from consent s join contract c on c.region_id = s.region_id and c.contract_id = s.document_id
  where s.document_kind = 'CONTRACT' and c.in_force_at is not null and s.lapsed = 0;
reset role;
