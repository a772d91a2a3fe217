-- What agencies verifiably realised of a lot's indicators under earlier contracts, in the years before the lot's first: as it
-- stood when the lot began to take bids, so that all bidders are measured against the same, and nothing moves under them.
create table lot_figure (
  region_id int not null,
  lot_id uuid not null,
  indicator_id uuid not null,
  agency_id uuid not null,
  year int not null,
  value numeric(20, 6) not null,
  contract_number text not null check (contract_number <> ''),
  of_region boolean not null,
  primary key (region_id, lot_id, indicator_id, agency_id, year),
  foreign key (region_id, lot_id) references lot,
  foreign key (region_id, indicator_id) references indicator,
  foreign key (region_id, agency_id) references agency
);
comment on column lot_figure.agency_id is 'who holds the contract';
comment on column lot_figure.contract_number is 'the contract in which the year was verified';
comment on column lot_figure.of_region is
  'whether it says how the whole region stands; otherwise it says how this agency or its territory stands, and nothing of others';
grant select, insert, delete on lot_figure to ${app}, ${loader};
