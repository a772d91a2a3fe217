-- A contract that goes on from a divided one has a paper of its own, signed while it is in force: whom it names is read by
-- those who look at who takes over what.
create or replace view contract_party_view with (security_invoker = true) as
  select region_id, contract_id, party, name, nip, rank_title, office, person_id from contract_party;
set local role ${publisher};
-- Only what goes on under the very text of the contract before it, as was done before it had a paper of its own, shows the
-- consents that were given to that text.
create or replace view published_consent with (security_barrier = true) as
  select s.region_id, c.contract_id, s.party, s.name, s.rank_title, s.office, s.document_hash, s.at, s.wet_ink
  from consent s join contract c on c.region_id = s.region_id
    and (s.document_id = c.contract_id or (s.document_id = c.origin_id and s.document_hash = c.document_hash))
  where s.document_kind = 'CONTRACT' and c.in_force_at is not null and s.lapsed = 0;
create or replace view published_leaf with (security_barrier = true) as
  select l.region_id, a.object_kind, a.object_id, a.what, a.document_hash, a.at, l.position,
    (select max(k.size) from ledger_checkpoint k) size
  from ledger_leaf l
  join act a on a.region_id = l.region_id and a.act_id = l.act_id
  where a.object_kind = 'CONTRACT' and a.document_hash is not null
    and a.what in ('contract.signed', 'contract.in-force', 'contract.succession', 'contract.succession-signed')
    and l.position < (select max(k.size) from ledger_checkpoint k)
    and exists (select 1 from contract c where c.region_id = a.region_id and c.contract_id = a.object_id
      and c.in_force_at is not null);
reset role;
