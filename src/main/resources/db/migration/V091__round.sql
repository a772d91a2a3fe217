-- The work (Argon2id) with which a holder's passphrase opens, kept with each lock, so that a later change of it leaves the
-- parts that were sealed before openable; those of before all had the work named here.
alter table key_holder add column kibibytes int default 19456, add column passes int default 2;
alter table key_holder alter column kibibytes drop default, alter column passes drop default;
alter table key_holder add constraint key_holder_work
  check (salt is null or kibibytes is not null and passes is not null
    and kibibytes between 8 and 262144 and passes between 1 and 16);
