-- Where in the public log the documents of published contracts stand, as far as a checkpoint has signed it.
grant select (region_id, act_id, position) on ledger_leaf to ${publisher};
grant select (size) on ledger_checkpoint to ${publisher};
set local role ${publisher};
create view published_leaf with (security_barrier = true) as
  select l.region_id, a.object_kind, a.object_id, a.what, a.document_hash, a.at, l.position,
    (select max(k.size) from ledger_checkpoint k) size
  from ledger_leaf l
  join act a on a.region_id = l.region_id and a.act_id = l.act_id
  where a.object_kind = 'CONTRACT' and a.document_hash is not null
    and a.what in ('contract.signed', 'contract.in-force')
    and l.position < (select max(k.size) from ledger_checkpoint k)
    and exists (select 1 from contract c where c.region_id = a.region_id and c.contract_id = a.object_id
      and c.in_force_at is not null);
grant select on published_leaf to ${portal};
reset role;
