-- A slot that was taken back as its lot was put back before the presentations; set anew, it is a later revision of it.
alter table presentation add column cancelled_at timestamptz;
create or replace view every_presentation_view with (security_invoker = true) as
  select p.region_id, p.bid_id, p.sitting, p.starts_at, p.ends_at, p.place, p.held_at,
    (select count(*) from score_sheet h where h.region_id = p.region_id and h.bid_id = p.bid_id and h.sitting = p.sitting
      and h.handed_in_at is not null)::int sheets
  from presentation p where p.cancelled_at is null;
