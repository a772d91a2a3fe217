-- The deck that an agency shows: one a bid, replaced until its presentation begins.
create table presentation_deck (
  region_id int not null,
  bid_id uuid not null,
  file_id uuid not null,
  laid_by uuid not null references person,
  laid_at timestamptz not null,
  primary key (region_id, bid_id),
  foreign key (region_id, bid_id) references bid,
  foreign key (region_id, file_id) references stored_file
);
grant select, insert on presentation_deck to ${app}, ${loader};
grant update (file_id, laid_by, laid_at) on presentation_deck to ${app}, ${loader};
