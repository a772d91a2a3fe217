-- The hours in which a person's letters of a region wait, where they are not the region's own; the same hour twice is none.
create table notice_quiet (
  region_id int not null references region,
  person_id uuid not null references person,
  begins int not null check (begins between 0 and 23),
  ends int not null check (ends between 0 and 23),
  primary key (region_id, person_id)
);
grant select, insert, update, delete on notice_quiet to ${app}, ${loader};
