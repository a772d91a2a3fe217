-- What is asked, answered and decided at a presentation, each a record of its own with its author and time, and what a judge
-- notes beside the points of a criterion. Only ever added; a note beside points is part of a draft until its sheet is in.
create table presentation_question (
  region_id int not null,
  question_id uuid not null,
  bid_id uuid not null,
  sitting int not null default 1 check (sitting > 0),
  question text not null check (question <> ''),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  primary key (region_id, question_id),
  foreign key (region_id, bid_id) references bid
);
create index presentation_question_of_bid on presentation_question (region_id, bid_id, asked_at);
create table presentation_answer (
  region_id int not null,
  question_id uuid not null,
  answer text not null check (answer <> ''),
  noted_by uuid not null references person,
  noted_at timestamptz not null,
  primary key (region_id, question_id),
  foreign key (region_id, question_id) references presentation_question
);
create table presentation_decision (
  region_id int not null,
  decision_id uuid not null,
  bid_id uuid not null,
  sitting int not null default 1 check (sitting > 0),
  decision text not null check (decision <> ''),
  due_on date,
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  primary key (region_id, decision_id),
  foreign key (region_id, bid_id) references bid
);
create index presentation_decision_of_bid on presentation_decision (region_id, bid_id, decided_at);
comment on column presentation_decision.due_on is 'until the end of which day the agency does what was decided; null where it has nothing to do';
create table presentation_fulfilment (
  region_id int not null,
  decision_id uuid not null,
  note text not null check (note <> ''),
  fulfilled_by uuid not null references person,
  fulfilled_at timestamptz not null,
  primary key (region_id, decision_id),
  foreign key (region_id, decision_id) references presentation_decision
);
create table score_note (
  region_id int not null,
  bid_id uuid not null,
  person_id uuid not null,
  criterion_id uuid not null,
  note text not null check (note <> ''),
  primary key (region_id, bid_id, person_id, criterion_id),
  foreign key (region_id, bid_id, person_id) references score_sheet,
  foreign key (region_id, criterion_id) references criterion
);
create view presentation_question_view with (security_invoker = true) as
  select q.region_id, q.question_id, q.bid_id, q.sitting, q.question, q.asked_by, q.asked_at, a.answer, a.noted_by,
    a.noted_at
  from presentation_question q
  left join presentation_answer a on a.region_id = q.region_id and a.question_id = q.question_id;
create view presentation_decision_view with (security_invoker = true) as
  select d.region_id, d.decision_id, d.bid_id, d.sitting, d.decision, d.due_on, d.decided_by, d.decided_at,
    f.note fulfilment, f.fulfilled_by, f.fulfilled_at
  from presentation_decision d
  left join presentation_fulfilment f on f.region_id = d.region_id and f.decision_id = d.decision_id;
grant select, insert on presentation_question, presentation_answer, presentation_decision, presentation_fulfilment,
  score_note to ${app}, ${loader};
grant delete on score_note to ${app}, ${loader};
grant select on presentation_question_view, presentation_decision_view to ${app}, ${loader};
