-- What each turn named of the budget, and what was settled of it at last, for the minutes of a negotiation.
create view counter_offer_budget_view with (security_invoker = true) as
  select region_id, bid_id, turn, year, amount from counter_offer_budget;
create view final_budget_view with (security_invoker = true) as
  select f.region_id, f.bid_id, f.year, f.amount from final_budget f
  where f.turn = (select max(x.turn) from final_budget x where x.region_id = f.region_id and x.bid_id = f.bid_id);
grant select on counter_offer_budget_view, final_budget_view to ${app}, ${loader};
