-- When somebody last signed in, for those who watch over what is owed.
create view last_sign_in_view with (security_invoker = true) as select person_id, last_sign_in_at from person;
grant select on last_sign_in_view to ${app}, ${loader};
