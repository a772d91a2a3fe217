-- Who carries an opened bid: the agency that leads it and, where it is joint, each partner (the lead then stands here
-- twice). Whoever belongs to one of them competes for the lot.
create view bid_carrier_view with (security_invoker = true) as
  select b.region_id, b.bid_id, b.lot_id, b.round_id, b.agency_id
  from bid_view b
  join opened_bid o on o.region_id = b.region_id and o.bid_id = b.bid_id
  union all
  select b.region_id, b.bid_id, b.lot_id, b.round_id, p.agency_id
  from bid_view b
  join bid_partner p on p.region_id = b.region_id and p.bid_id = b.bid_id;
grant select on bid_carrier_view to ${app}, ${loader};
