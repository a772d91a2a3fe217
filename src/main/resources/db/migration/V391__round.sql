-- A contract that was signed for a lot of one kecamatan tells how that kecamatan stands, whoever holds it.
comment on column lot_figure.agency_id is
  'of whom it tells: who holds the contract, or the kecamatan that the lot of the contract was for';
