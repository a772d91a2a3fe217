-- What may stand in the way of an opened bid, for the panel that judges it.
create view bid_risk_view with (security_invoker = true) as
  select region_id, bid_id, no, text, likelihood, answer from bid_risk;
grant select on bid_risk_view to ${app}, ${loader};
