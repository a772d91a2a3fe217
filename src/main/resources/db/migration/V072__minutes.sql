-- Minutes (berita acara) of an auction: papers that the program writes and that nothing changes. Only ever added; what was
-- wrong is said again under a new number that names the old one.
create table minutes_code (
  region_id int not null,
  round_id uuid not null,
  year int not null,
  no int not null check (no > 0),
  primary key (region_id, round_id),
  constraint minutes_code_once unique (region_id, year, no),
  foreign key (region_id, round_id) references round
);
comment on table minutes_code is 'the short name of a round in numbers of minutes, given with its first: P2026-1';
create table minutes (
  region_id int not null,
  minutes_id uuid not null,
  round_id uuid not null,
  kind text not null check (kind in ('OPENING', 'PRESENTATION', 'NEGOTIATION', 'AWARD')),
  no int not null check (no > 0),
  number text not null,
  lot_id uuid,
  replaces_id uuid,
  reason text,
  file_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  issued_by uuid not null references person,
  issued_at timestamptz not null,
  primary key (region_id, minutes_id),
  constraint minutes_number unique (region_id, round_id, kind, no),
  constraint minutes_replaced_once unique (region_id, replaces_id),
  check ((kind = 'OPENING') = (lot_id is null)),
  check ((replaces_id is null) = (reason is null)),
  foreign key (region_id, round_id) references minutes_code,
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, replaces_id) references minutes,
  foreign key (region_id, file_id) references stored_file
);
create index minutes_of_lot on minutes (region_id, lot_id);
-- Public are the minutes of a final award, and those of an opening once nothing of its round is undecided. What was presented
-- and negotiated stays with the panel: rivals read of each other only what the award publishes.
create view minutes_view with (security_invoker = true) as
  select m.region_id, m.minutes_id, m.round_id, m.kind, m.no, m.number, m.lot_id, m.replaces_id, m.reason, m.file_id,
    m.sha256, m.issued_by, m.issued_at,
    case m.kind
      when 'AWARD' then exists (select 1 from lot l where l.region_id = m.region_id and l.lot_id = m.lot_id
        and l.state in ('SIGNING', 'RUNNING', 'CLOSED'))
      when 'OPENING' then not exists (select 1 from lot l where l.region_id = m.region_id and l.round_id = m.round_id
        and l.state not in ('SIGNING', 'RUNNING', 'CLOSED', 'CANCELLED'))
      else false
    end is_public
  from minutes m;
grant select, insert on minutes_code, minutes to ${app}, ${loader};
grant select on minutes_view to ${app}, ${loader};
grant select (region_id, minutes_id, round_id, kind, number, lot_id, replaces_id, sha256, issued_at) on minutes to ${publisher};
set local role ${publisher};
-- As is_public of minutes_view, which is its reader's own and so cannot be read through here.
create view published_minutes with (security_barrier = true) as
  select m.region_id, m.minutes_id, m.round_id, m.lot_id, m.kind, m.number, m.sha256, m.issued_at,
    (select x.number from minutes x where x.region_id = m.region_id and x.replaces_id = m.minutes_id) replacement
  from minutes m
  where m.kind = 'AWARD' and exists (select 1 from lot l where l.region_id = m.region_id and l.lot_id = m.lot_id
      and l.state in ('SIGNING', 'RUNNING', 'CLOSED'))
    or m.kind = 'OPENING' and not exists (select 1 from lot l where l.region_id = m.region_id
      and l.round_id = m.round_id and l.state not in ('SIGNING', 'RUNNING', 'CLOSED', 'CANCELLED'));
grant select on published_minutes to ${portal};
reset role;
