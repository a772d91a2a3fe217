-- At which revision of the draft each of its sections was last changed: two people may save different sections, and only
-- who saves one that changed since is told. Nothing of what was written; it goes with the draft.
create table bid_draft_section (
  region_id int not null,
  bid_id uuid not null,
  section text not null,
  revision int not null,
  primary key (region_id, bid_id, section),
  foreign key (region_id, bid_id) references bid_draft on delete cascade
);
grant select, insert, update on bid_draft_section to ${app}, ${loader};
