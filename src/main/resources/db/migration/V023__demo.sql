-- The demo leaves a mark that nobody takes away: data in which its people once were never serve in production. They are
-- known by a NIP that no real person has.
create table demo_mark (
  loaded_on date primary key
);
insert into demo_mark select current_date where exists (select 1 from person where nip like '00000000 %');
grant select on demo_mark to ${app};
grant select, insert on demo_mark to ${loader};
