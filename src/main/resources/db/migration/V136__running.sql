-- Contracts ended before their term, and the settlement that stands frozen from that day on.
create table contract_termination (
  region_id int not null,
  contract_id uuid not null,
  ended_on date not null,
  ground text not null,
  reason text not null,
  basis text not null,
  terminated_by uuid not null references person,
  terminated_at timestamptz not null,
  -- the money of all years as agreed, and what of it was spent, in rupiah
  budget bigint not null check (budget >= 0),
  spent bigint not null check (spent between 0 and budget),
  -- figures of periods that had ended and are not verified, and figures that nobody owes any more
  missing int not null check (missing >= 0),
  dropped int not null check (dropped >= 0),
  score numeric(20, 6),
  score_with_missing numeric(20, 6),
  file_id uuid not null,
  primary key (region_id, contract_id),
  foreign key (region_id, contract_id) references contract,
  foreign key (region_id, file_id) references stored_file
);
-- The score of each year that had begun, as in final_score.
create table termination_year (
  region_id int not null,
  contract_id uuid not null,
  year int not null,
  missing int not null check (missing >= 0),
  score numeric(20, 6),
  score_with_missing numeric(20, 6),
  primary key (region_id, contract_id, year),
  foreign key (region_id, contract_id) references contract_termination
);
-- What each commitment had come to: what its ended periods had to reach, and what of it was verified.
create table termination_result (
  region_id int not null,
  contract_id uuid not null,
  commitment_id uuid not null,
  due numeric(20, 6) not null,
  value numeric(20, 6),
  -- in per cent, before the cap
  achievement numeric(20, 6),
  missing int not null check (missing >= 0),
  primary key (region_id, contract_id, commitment_id),
  foreign key (region_id, contract_id) references contract_termination,
  foreign key (region_id, commitment_id) references commitment
);
grant select, insert on contract_termination, termination_year, termination_result to ${app}, ${loader};
grant select (region_id, contract_id, ended_on, ground, reason, basis, score) on contract_termination to ${publisher};
set local role ${publisher};
create view published_termination with (security_barrier = true) as
  select t.region_id, t.contract_id, t.ended_on, t.ground, t.reason, t.basis, t.score
  from contract_termination t join contract c on c.region_id = t.region_id and c.contract_id = t.contract_id
  where c.in_force_at is not null;
grant select on published_termination to ${portal};
reset role;
