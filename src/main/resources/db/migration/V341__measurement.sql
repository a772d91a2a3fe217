-- Where each figure stands, without its values: to count figures, no version needs to be looked up.
create view figure_state_view with (security_invoker = true) as
  select region_id, measurement_id, contract_id, agency_id, year, state, due_on from measurement where not dropped;
-- When figures were handed in, and when they were verified.
create view figure_told_view with (security_invoker = true) as
  select region_id, submitted_at told_at from measurement_version where submitted_at is not null
  union all select region_id, given_at from verdict;
grant select on figure_state_view, figure_told_view to ${app}, ${loader};
