-- The seal of a round, for everyone, once its bidding is closed: the key and the hash of every sealed document, no sender. Of
-- the key only the public half: what opens it is granted to nobody here.
grant select (region_id, round_id, sealing) on round to ${publisher};
grant select (region_id, round_id, public_key, fingerprint, signature) on round_key to ${publisher};
grant select (region_id, round_id, hash, published_at) on published_hash to ${publisher};
set local role ${publisher};
-- The statement is what the installation signed, see RoundKey.
create view published_seal with (security_barrier = true) as
  select r.region_id, r.round_id, r.name, r.closes_at, h.published_at, h.bids, r.sealing, k.fingerprint,
    'lelang kinerja: round key|' || r.sealing || '|round ' || r.region_id || ' ' || r.round_id || '|'
      || encode(k.public_key, 'hex') || '|' statement,
    coalesce(encode(k.signature, 'hex'), '') signature
  from round r
  join round_key k on k.region_id = r.region_id and k.round_id = r.round_id
  join (select region_id, round_id, min(published_at) published_at, count(*)::int bids from published_hash
    group by region_id, round_id) h on h.region_id = r.region_id and h.round_id = r.round_id;
create view published_sealed_hash with (security_barrier = true) as
  select region_id, round_id, hash, published_at from published_hash;
grant select on published_seal, published_sealed_hash to ${portal};
reset role;
