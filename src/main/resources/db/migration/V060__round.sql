-- The course of a lot, for the modules that ask whether it took a certain turn.
create view lot_move_view with (security_invoker = true) as
  select region_id, lot_id, move_no, from_state, to_state, moved_at from lot_move;
grant select on lot_move_view to ${app}, ${loader};
