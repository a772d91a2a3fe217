-- A letter of invitation is printed from what is on record, once for as long as it says the same.
alter table printed_paper drop constraint printed_paper_kind_check;
alter table printed_paper add constraint printed_paper_kind_check
  check (kind in ('DRAFT_DECREE', 'ACTION_PLAN', 'PLAN_PROGRESS', 'INVITATION'));
