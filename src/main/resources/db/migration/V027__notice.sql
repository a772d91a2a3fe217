-- What people are told, on screen and by mail, and how each wants the mail.
alter table person add column if not exists mail text;
alter table person add column if not exists language text check (language in ('id', 'en'));
-- Where and in which language somebody is written to; nobody who may not sign in.
create view correspondent_view with (security_invoker = true) as
  select person_id, name, mail, language from person where active;

-- A text's key with its values (between them the sign 0x1F), the address one step from doing it, until when. The same
-- thing is told to a person once where it has a mark ("once"); mailed_at is null while no letter told of it.
create table notice (
  region_id int not null references region,
  notice_id uuid not null,
  person_id uuid not null references person,
  kind text not null,
  text_key text not null,
  arguments text not null,
  url text not null,
  until timestamptz,
  once text,
  told_at timestamptz not null,
  read_at timestamptz,
  mailed_at timestamptz,
  primary key (region_id, notice_id),
  constraint notice_once unique (region_id, person_id, once)
);
create index notice_of_person on notice (region_id, person_id, told_at desc, notice_id);
create index notice_unread on notice (region_id, person_id) where read_at is null;
create index notice_unmailed on notice (region_id, told_at) where read_at is null and mailed_at is null;
create index notice_read on notice (region_id, read_at) where read_at is not null;

-- Where nothing is chosen for a kind, the kind's own custom holds.
create table notice_preference (
  region_id int not null references region,
  person_id uuid not null references person,
  kind text not null,
  by_mail text not null check (by_mail in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
  primary key (region_id, person_id, kind)
);
grant select, insert, update, delete on notice, notice_preference to ${app}, ${loader};
grant select on correspondent_view to ${app}, ${loader};
