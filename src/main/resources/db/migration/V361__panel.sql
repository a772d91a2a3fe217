-- Minutes name who made each turn of a negotiation.
create or replace view counter_offer_view with (security_invoker = true) as
  select region_id, bid_id, turn, side, message, answer_by, made_at, made_by from counter_offer;
