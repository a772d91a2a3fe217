-- What was typed of a figure whose source counts since January; its value is that less what the periods before it had.
-- A figure that was typed for its period alone has none.
alter table measurement_version add column cumulative numeric(20, 6);
alter table measurement_version add constraint measurement_version_cumulative check (cumulative is null or numerator is null);
