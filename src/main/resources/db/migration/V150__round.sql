-- A guard watches over what the other indicators may cost: quality, or who is reached. It weighs as any other, and the
-- category of its lot's contract is never better than its own.
alter table lot_indicator add column guard boolean not null default false;
create or replace view lot_indicator_view with (security_invoker = true) as
  select li.region_id, li.lot_id, li.indicator_id, li.weight, i.code, i.name, i.unit, i.polarity, i.decimals, li.guard
  from lot_indicator li join indicator i on i.region_id = li.region_id and i.indicator_id = li.indicator_id;
