-- A figure that a batch handed in keeps with its version in which state the batch found it: the steps follow from that, and
-- are not written once more for each of a hundred thousand figures. A version that is handed in is never written again.
alter table measurement_version add column began_in text check (began_in in ('AWAITED', 'DRAFT', 'RETURNED'));
alter table measurement_version add constraint measurement_version_began
  check (began_in is null or (batch_id is not null and submitted_at is not null));

-- Every step of every figure, whoever took it: one by one, or by a batch. In the order of their time, then number.
create view measurement_step_view with (security_invoker = true) as
  select region_id, measurement_id, moved_at, move_no step_no, from_state, to_state, moved_by, reason from measurement_move
  union all
  select v.region_id, v.measurement_id, v.submitted_at, s.step_no, s.from_state, s.to_state, v.reported_by, null
  from measurement_version v
  join lateral (values (1, v.began_in, case v.began_in when 'AWAITED' then 'DRAFT' else 'SUBMITTED' end),
      (2, 'DRAFT', 'SUBMITTED')) s (step_no, from_state, to_state) on s.step_no = 1 or v.began_in = 'AWAITED'
  where v.began_in is not null;
grant select on measurement_step_view to ${app}, ${loader};
