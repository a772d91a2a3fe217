-- Random samples for checks in the field: what was announced, the two officials' commitments, what was drawn, and what
-- was found. Nothing of an announcement is ever changed.
create table sample (
  region_id int not null,
  sample_id uuid not null,
  ends_on date not null,
  size int not null check (size > 0),
  frame_size int not null check (frame_size >= size),
  log_size bigint not null check (log_size > 0),
  reveal_by timestamptz not null,
  announcement text not null,
  announcement_hash text not null check (announcement_hash ~ '^[0-9a-f]{64}$'),
  announced_by uuid not null references person,
  announced_at timestamptz not null,
  state text not null check (state in ('ANNOUNCED', 'COMMITTED', 'DRAWN', 'LAPSED')),
  log_root text,
  log_checkpoint text,
  log_consistency text,
  seed text,
  drawn_at timestamptz,
  primary key (region_id, sample_id),
  check ((state = 'DRAWN') = (log_root is not null and log_checkpoint is not null and log_consistency is not null
    and seed is not null and drawn_at is not null))
);
create index sample_announced on sample (region_id, announced_at desc);
create table sample_official (
  region_id int not null,
  sample_id uuid not null,
  no int not null check (no in (1, 2)),
  person_id uuid not null references person,
  name text not null,
  office text not null,
  commitment text check (commitment ~ '^[0-9a-f]{64}$'),
  committed_at timestamptz,
  code text check (code is null or commitment is not null),
  revealed_at timestamptz,
  primary key (region_id, sample_id, no),
  constraint sample_official_once unique (region_id, sample_id, person_id),
  constraint sample_commitment_own unique (region_id, sample_id, commitment),
  foreign key (region_id, sample_id) references sample
);
create index sample_official_person on sample_official (region_id, person_id);
create table sample_move (
  region_id int not null,
  sample_id uuid not null,
  move_no int not null,
  from_state text not null,
  to_state text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null,
  primary key (region_id, sample_id, move_no),
  foreign key (region_id, sample_id) references sample
);
create table sample_item (
  region_id int not null,
  sample_id uuid not null,
  place int not null check (place > 0),
  measurement_id uuid not null,
  version int not null,
  primary key (region_id, sample_id, measurement_id),
  unique (region_id, sample_id, place),
  foreign key (region_id, sample_id) references sample,
  foreign key (region_id, measurement_id, version) references measurement_version
);
create table sample_visit (
  region_id int not null,
  sample_id uuid not null,
  measurement_id uuid not null,
  result text not null check (result in ('CONFIRMED', 'DIFFERS', 'NOT_FOUND')),
  seen_value numeric(20, 6),
  finding text not null check (finding <> ''),
  visited_on date not null,
  latitude numeric(8, 5) check (latitude between -90 and 90),
  longitude numeric(8, 5) check (longitude between -180 and 180),
  visited_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (region_id, sample_id, measurement_id),
  check ((latitude is null) = (longitude is null)),
  check (result <> 'DIFFERS' or seen_value is not null),
  foreign key (region_id, sample_id, measurement_id) references sample_item
);
create table sample_photo (
  region_id int not null,
  sample_id uuid not null,
  measurement_id uuid not null,
  file_id uuid not null,
  primary key (region_id, sample_id, measurement_id, file_id),
  foreign key (region_id, sample_id, measurement_id) references sample_visit,
  foreign key (region_id, file_id) references stored_file
);
grant select, insert on sample, sample_official, sample_move, sample_item, sample_visit, sample_photo to ${app}, ${loader};
grant update (state, log_root, log_checkpoint, log_consistency, seed, drawn_at) on sample to ${app}, ${loader};
grant update (commitment, committed_at, code, revealed_at) on sample_official to ${app}, ${loader};
