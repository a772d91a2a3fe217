-- As before, but a stamp that is laid beside the others takes a number that none of them has: numbered by the connection,
-- it could be the very one that another transaction had found free and held, and the two waited for each other after all.
create or replace function renew_stamps(region int, subjects uuid[]) returns void language plpgsql as $$
declare
  renewed text := coalesce(current_setting('lk.renewed', true), '');
  subject uuid;
begin
  foreach subject in array subjects loop
    continue when subject is null or position(region || '/' || subject in renewed) > 0;
    update stamp s set stamp = nextval('stamp_no') from (
      select x.slot from stamp x where x.region_id = region and x.subject_id = subject
      order by x.slot limit 1 for no key update skip locked) free
    where s.region_id = region and s.subject_id = subject and s.slot = free.slot;
    if not found then
      insert into stamp (region_id, subject_id, slot, stamp)
      values (region, subject, nextval('stamp_no') % 2147483647, nextval('stamp_no'))
      on conflict (region_id, subject_id, slot) do update set stamp = nextval('stamp_no');
    end if;
    renewed := renewed || region || '/' || subject || ' ';
  end loop;
  perform set_config('lk.renewed', renewed, true);
end $$;
