-- What other modules read of samples.
create view sample_view with (security_invoker = true) as
  select region_id, sample_id, ends_on, size, frame_size, log_size, reveal_by, state, announced_at, drawn_at from sample;
create view sample_item_view with (security_invoker = true) as
  select region_id, sample_id, place, measurement_id, version from sample_item;
grant select on sample_view, sample_item_view to ${app}, ${loader};
