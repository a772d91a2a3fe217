-- How a published contract was signed: electronically, or by hand with a scan that two officials attested, by name and office.
grant select (wet_ink) on consent to ${publisher};
grant select (region_id, scan_id, document_kind, document_id, state) on scan to ${publisher};
grant select (region_id, scan_id, name, office, at) on attestation to ${publisher};
set local role ${publisher};
create or replace view published_consent with (security_barrier = true) as
  select s.region_id, s.document_id contract_id, s.party, s.name, s.rank_title, s.office, s.document_hash, s.at, s.wet_ink
  from consent s join contract c on c.region_id = s.region_id and c.contract_id = s.document_id
  where s.document_kind = 'CONTRACT' and c.in_force_at is not null;
create view published_attestation with (security_barrier = true) as
  select a.region_id, s.document_id contract_id, a.name, a.office, a.at
  from attestation a
  join scan s on s.region_id = a.region_id and s.scan_id = a.scan_id
  join contract c on c.region_id = s.region_id and c.contract_id = s.document_id
  where s.document_kind = 'CONTRACT' and s.state = 'ATTESTED' and c.in_force_at is not null;
grant select on published_attestation to ${portal};
reset role;
