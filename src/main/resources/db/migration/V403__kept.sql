-- The stamps of subjects, for whoever keeps something of a few of them: read in one statement with which they are.
create view stamp_view with (security_invoker = true) as
  select region_id, subject_id, sum(stamp)::bigint stamp from stamp group by region_id, subject_id;
grant select on stamp_view to ${app}, ${loader};
