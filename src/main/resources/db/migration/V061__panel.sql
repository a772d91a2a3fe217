-- A bid that is taken up again after its award or another's was undone is settled and vowed anew. Each settlement and each
-- pact bears the turn of the negotiation in which it was made, 0 where there was none; the latest is the one that counts.
alter table final_target add column turn int not null default 0 check (turn >= 0);
alter table final_target drop constraint final_target_pkey,
  add primary key (region_id, bid_id, turn, indicator_id, year);
alter table integrity_pact add column turn int not null default 0 check (turn >= 0);
alter table integrity_pact drop constraint pact_one_per_bid,
  add constraint pact_one_per_bid unique (region_id, bid_id, turn);
create or replace view final_target_view with (security_invoker = true) as
  select f.region_id, f.bid_id, f.indicator_id, f.year, f.value, f.turn from final_target f
  where f.turn = (select max(x.turn) from final_target x where x.region_id = f.region_id and x.bid_id = f.bid_id);
-- A pact for targets that were settled anew since is kept, but vows nothing any more.
create or replace view integrity_pact_view with (security_invoker = true) as
  select p.region_id, p.pact_id, p.bid_id, p.able, p.reason, p.document, p.document_hash, p.signed_at, p.turn
  from integrity_pact p
  where p.turn = (select max(x.turn) from integrity_pact x where x.region_id = p.region_id and x.bid_id = p.bid_id)
    and p.turn >= coalesce((select max(f.turn) from final_target f
      where f.region_id = p.region_id and f.bid_id = p.bid_id), 0);
