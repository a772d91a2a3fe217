-- What an invited agency asked about a lot, and what the planner answered. Both are only ever added. Who asked is kept for
-- the record; nobody but the asking agency is told before the bids are opened.
create table lot_question (
  region_id int not null,
  question_id uuid not null,
  lot_id uuid not null,
  agency_id uuid not null,
  question text not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  primary key (region_id, question_id),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, agency_id) references agency
);
create index lot_question_lot on lot_question (region_id, lot_id, asked_at);
-- An answer is read by all who are invited; a declined question by its agency alone, with the reason for an answer.
create table lot_answer (
  region_id int not null,
  question_id uuid not null,
  declined boolean not null,
  answer text not null,
  answered_by uuid not null references person,
  answered_at timestamptz not null,
  primary key (region_id, question_id),
  foreign key (region_id, question_id) references lot_question
);
grant select, insert on lot_question, lot_answer to ${app}, ${loader};
