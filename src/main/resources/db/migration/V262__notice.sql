-- How far somebody reads what they are told: how much is unread, since when, and when something was last opened.
create view notice_reading_view with (security_invoker = true) as
  select region_id, person_id, count(*) filter (where read_at is null) unread,
    min(told_at) filter (where read_at is null) unread_since, max(read_at) last_read_at
  from notice group by region_id, person_id;
grant select on notice_reading_view to ${app}, ${loader};
