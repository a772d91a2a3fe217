-- The hashes that were published when bidding closed, for the minutes of the opening.
create view published_hash_view with (security_invoker = true) as
  select region_id, round_id, hash, published_at from published_hash;
grant select on published_hash_view to ${app}, ${loader};
