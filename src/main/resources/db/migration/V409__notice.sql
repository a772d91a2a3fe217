-- What nobody has read yet, for the number that stands on every page: it is asked for together with who asks, by the index of these alone.
create view notice_unread_view with (security_invoker = true) as
  select region_id, person_id from notice where read_at is null;
grant select on notice_unread_view to ${app}, ${loader};
