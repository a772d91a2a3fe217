-- An agreement in force loses what it promised by a contract that ended before its term, or that passed to another
-- agency; one that has lost all of it has ended, too.
alter table agreement drop constraint agreement_state_check;
alter table agreement add constraint agreement_state_check
  check (state in ('SIGNING', 'IN_FORCE', 'REPLACED', 'WITHDRAWN', 'ENDED'));
create table agreement_lapse (
  region_id int not null,
  agreement_id uuid not null,
  contract_id uuid not null,
  why text not null check (why in ('TERMINATED', 'TRANSFERRED')),
  lapsed_on date not null,
  primary key (region_id, agreement_id, contract_id),
  foreign key (region_id, agreement_id) references agreement,
  foreign key (region_id, contract_id) references contract
);
-- Which agreements name a contract is asked when it ends.
create index agreement_line_contract on agreement_line (region_id, contract_id);
grant select, insert on agreement_lapse to ${app}, ${loader};
