-- The share of the agency, in per cent, in what it promises together with others; null where it promises it alone.
alter table agreement_line add column share numeric(7, 4) check (share > 0 and share < 100);
alter table official_agreement_line add column share numeric(7, 4) check (share > 0 and share < 100);
