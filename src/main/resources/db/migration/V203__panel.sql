-- When a presentation really began, and for how long it ran without its pauses; for those whose time was kept.
create view presentation_time_view with (security_invoker = true) as
  select m.region_id, m.bid_id, m.sitting, min(m.moved_at) started_at,
    (coalesce(sum(extract(epoch from m.until - m.moved_at)) filter (where m.to_state = 'RUNNING'), 0) / 60)::int minutes
  from (select region_id, bid_id, sitting, to_state, moved_at,
      lead(moved_at) over (partition by region_id, bid_id, sitting order by no) until from presentation_move) m
  group by m.region_id, m.bid_id, m.sitting;
grant select on presentation_time_view to ${app}, ${loader};
