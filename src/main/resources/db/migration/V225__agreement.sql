-- The scan of a paper that an official and the head signed by hand counts once somebody else than who brought it has compared
-- it with the text. Those of before counted at once: their state tells so.
alter table official_agreement add column brought_file_id uuid;
alter table official_agreement add column brought_by uuid references person;
alter table official_agreement add foreign key (region_id, brought_file_id) references stored_file;
alter table official_agreement add constraint official_agreement_brought
  check ((brought_file_id is null) = (brought_by is null));
grant update (brought_file_id, brought_by) on official_agreement to ${app}, ${loader};
