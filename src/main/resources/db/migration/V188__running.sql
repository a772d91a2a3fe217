-- A settlement statement is found by its hash, as other documents are; those issued before tell it by their act.
alter table contract_termination add column document_hash text;
do $$
declare r record;
begin
  for r in select region_id from region order by region_id loop
    perform set_config('lk.region', r.region_id::text, true);
    update contract_termination t set document_hash = a.document_hash from act a
    where t.region_id = r.region_id and a.region_id = t.region_id and a.object_id = t.contract_id
      and a.object_kind = 'CONTRACT' and a.what = 'contract.terminated';
  end loop;
  perform set_config('lk.region', '', true);
end $$;
