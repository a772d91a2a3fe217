-- On the planned day the time for objections is opened by nobody.
alter table objection_term alter column opened_by drop not null;
