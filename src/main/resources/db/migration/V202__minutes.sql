-- A round is announced by a paper of its own, numbered and kept like the minutes; it is public at once.
alter table minutes drop constraint minutes_kind_check;
alter table minutes add constraint minutes_kind_check
  check (kind in ('ANNOUNCEMENT', 'OPENING', 'PRESENTATION', 'NEGOTIATION', 'AWARD'));
alter table minutes drop constraint minutes_check;
alter table minutes add constraint minutes_check check ((kind in ('ANNOUNCEMENT', 'OPENING')) = (lot_id is null));
create or replace view minutes_view with (security_invoker = true) as
  select m.region_id, m.minutes_id, m.round_id, m.kind, m.no, m.number, m.lot_id, m.replaces_id, m.reason, m.file_id,
    m.sha256, m.issued_by, m.issued_at,
    case m.kind
      when 'ANNOUNCEMENT' then true
      when 'OPENING' then not exists (select 1 from lot l where l.region_id = m.region_id and l.round_id = m.round_id
        and l.state not in ('SIGNING', 'RUNNING', 'CLOSED', 'CANCELLED'))
      else exists (select 1 from lot l where l.region_id = m.region_id and l.lot_id = m.lot_id
        and l.state in ('SIGNING', 'RUNNING', 'CLOSED'))
    end is_public
  from minutes m;
set local role ${publisher};
create or replace view published_minutes with (security_barrier = true) as
  select m.region_id, m.minutes_id, m.round_id, m.lot_id, m.kind, m.number, m.sha256, m.issued_at,
    (select x.number from minutes x where x.region_id = m.region_id and x.replaces_id = m.minutes_id) replacement
  from minutes m
  where m.kind = 'ANNOUNCEMENT'
    or m.kind not in ('ANNOUNCEMENT', 'OPENING') and exists (select 1 from lot l where l.region_id = m.region_id
      and l.lot_id = m.lot_id and l.state in ('SIGNING', 'RUNNING', 'CLOSED'))
    or m.kind = 'OPENING' and not exists (select 1 from lot l where l.region_id = m.region_id
      and l.round_id = m.round_id and l.state not in ('SIGNING', 'RUNNING', 'CLOSED', 'CANCELLED'));
reset role;
