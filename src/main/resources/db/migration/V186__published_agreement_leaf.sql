-- Where in the public log the agreements stand that are, or were, in force, as far as a checkpoint has signed it.
set local role ${publisher};
create view published_agreement_leaf with (security_barrier = true) as
  select l.region_id, a.object_id agreement_id, a.what, a.document_hash, a.at, l.position,
    (select max(k.size) from ledger_checkpoint k) size
  from ledger_leaf l
  join act a on a.region_id = l.region_id and a.act_id = l.act_id
  where a.object_kind = 'AGREEMENT' and a.document_hash is not null and a.what = 'agreement.in-force'
    and l.position < (select max(k.size) from ledger_checkpoint k)
    and exists (select 1 from agreement g where g.region_id = a.region_id and g.agreement_id = a.object_id
      and g.in_force_at is not null);
grant select on published_agreement_leaf to ${portal};
reset role;
