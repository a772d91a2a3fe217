-- What somebody saw who went where a figure comes from, in the order in which it was recorded. It names the sample in which the figure was
-- drawn; that is another module's.
create table field_check (
  region_id int not null,
  measurement_id uuid not null,
  check_no int not null check (check_no > 0),
  version int not null,
  sample_id uuid not null,
  result text not null check (result in ('CONFIRMED', 'DIFFERS', 'NOT_FOUND')),
  seen_value numeric(20, 6),
  finding text not null check (finding <> ''),
  visited_on date not null,
  visited_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (region_id, measurement_id, check_no),
  unique (region_id, sample_id, measurement_id),
  check (result <> 'DIFFERS' or seen_value is not null),
  foreign key (region_id, measurement_id, version) references measurement_version
);
-- The owner reads across regions for this one statement.
alter table sample_visit no force row level security;
alter table sample_item no force row level security;
insert into field_check (region_id, measurement_id, check_no, version, sample_id, result, seen_value, finding, visited_on, visited_by,
  recorded_at)
select v.region_id, v.measurement_id,
  row_number() over (partition by v.region_id, v.measurement_id order by v.recorded_at, v.sample_id)::int, i.version, v.sample_id,
  v.result, v.seen_value, v.finding, v.visited_on, v.visited_by, v.recorded_at
from sample_visit v join sample_item i on i.region_id = v.region_id and i.sample_id = v.sample_id
  and i.measurement_id = v.measurement_id;
alter table sample_visit force row level security;
alter table sample_item force row level security;
grant select, insert on field_check to ${app}, ${loader};
-- A visit that did not confirm the figure is a sign of risk, weighed anew in the version that waits.
alter table figure_risk add column field numeric(4, 3) not null default 0 check (field between 0 and 1);
grant update (weight, evidence, outlier, jump, just_met, heaping, record, correction, field, score, level, assessed_at)
  on figure_risk to ${app}, ${loader};
