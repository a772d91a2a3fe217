-- When a figure's term was last extended; its due day then no longer follows the calendar by itself.
alter table measurement add column extended_on date;
create index measurement_ends on measurement (region_id, ends_on);
