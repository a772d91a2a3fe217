-- The planning tree of a term, what is measured, and what the public suffers.
create table goal (
  region_id int not null,
  goal_id uuid not null,
  mission_id uuid not null,
  no int not null check (no > 0),
  text text not null,
  primary key (region_id, goal_id),
  constraint goal_no unique (region_id, mission_id, no),
  foreign key (region_id, mission_id) references mission
);
create table objective (
  region_id int not null,
  objective_id uuid not null,
  goal_id uuid not null,
  no int not null check (no > 0),
  text text not null,
  primary key (region_id, objective_id),
  constraint objective_no unique (region_id, goal_id, no),
  foreign key (region_id, goal_id) references goal
);
-- The version counts how often its texts were reworded: an edit names the one that it saw.
-- Satu Data metadata; polarity null means a figure of context that is never a target.
create table indicator (
  region_id int not null references region,
  indicator_id uuid not null,
  code text not null check (code ~ '^[A-Z0-9_]{2,40}$'),
  name text not null,
  unit text not null,
  polarity text check (polarity in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'WITHIN_RANGE')),
  aggregation text not null check (aggregation in ('SUM', 'LAST', 'AVERAGE', 'MAX', 'MIN', 'RATIO')),
  frequency text not null check (frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  from_baseline boolean not null default false,
  decimals int not null check (decimals between 0 and 6),
  definition text not null,
  formula text not null,
  data_source text not null,
  agency_id uuid,
  version int not null default 1,
  primary key (region_id, indicator_id),
  constraint indicator_code unique (region_id, code),
  foreign key (region_id, agency_id) references agency
);
create index indicator_of_agency on indicator (region_id, agency_id);
create table objective_indicator (
  region_id int not null,
  objective_id uuid not null,
  indicator_id uuid not null,
  primary key (region_id, objective_id, indicator_id),
  foreign key (region_id, objective_id) references objective,
  foreign key (region_id, indicator_id) references indicator
);
create index objective_of_indicator on objective_indicator (region_id, indicator_id);
-- The published series: figures with their source; a predicate such as BB is a label without a number.
create table indicator_value (
  region_id int not null,
  indicator_id uuid not null,
  year int not null check (year between 1945 and 2100),
  kind text not null check (kind in ('REALISED', 'TARGET', 'CALCULATED')),
  value numeric(20, 6),
  label text,
  source text not null,
  note text,
  constraint indicator_value_once primary key (region_id, indicator_id, year, kind),
  check ((value is null) <> (label is null)),
  foreign key (region_id, indicator_id) references indicator
);
create table problem (
  region_id int not null references region,
  problem_id uuid not null,
  code text not null,
  title text not null,
  class text not null check (class in ('PUBLIC_SERVICE', 'SOCIAL', 'ECONOMIC')),
  description text not null,
  place text,
  year int,
  evidence text,
  source text not null,
  version int not null default 1,
  primary key (region_id, problem_id),
  constraint problem_code unique (region_id, code)
);
create table problem_indicator (
  region_id int not null,
  problem_id uuid not null,
  indicator_id uuid not null,
  primary key (region_id, problem_id, indicator_id),
  foreign key (region_id, problem_id) references problem,
  foreign key (region_id, indicator_id) references indicator
);
create index problem_of_indicator on problem_indicator (region_id, indicator_id);
create view indicator_view with (security_invoker = true) as
  select region_id, indicator_id, code, name, unit, polarity, aggregation, frequency, from_baseline, decimals,
    definition, formula, data_source, agency_id from indicator;
create view indicator_value_view with (security_invoker = true) as
  select region_id, indicator_id, year, kind, value, label, source, note from indicator_value;
create view problem_view with (security_invoker = true) as
  select region_id, problem_id, code, title, class, description, place, year, evidence, source from problem;
create view objective_view with (security_invoker = true) as
  select o.region_id, o.objective_id, o.no, o.text, g.goal_id, g.mission_id
  from objective o join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id;
grant select, insert, update on goal, objective, indicator, indicator_value, problem to ${app}, ${loader};
grant select, insert, delete on objective_indicator, problem_indicator to ${app}, ${loader};
grant select on indicator_view, indicator_value_view, problem_view, objective_view to ${app}, ${loader};
