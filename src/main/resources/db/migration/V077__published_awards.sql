-- Who carries a joint bid that won: the lead and its partners, with their shares.
grant select (region_id, bid_id, agency_id, name, lead, share) on bid_partner to ${publisher};
set local role ${publisher};
create view published_award_partner with (security_barrier = true) as
  select w.region_id, w.lot_id, b.agency_id, p.agency_id partner_id, p.name, p.lead, p.share
  from award w
  join bid b on b.region_id = w.region_id and b.bid_id = w.bid_id
  join bid_partner p on p.region_id = w.region_id and p.bid_id = w.bid_id
  where w.decision = (select max(x.decision) from award x where x.region_id = w.region_id and x.lot_id = w.lot_id);
grant select on published_award_partner to ${portal};
reset role;
