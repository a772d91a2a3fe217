-- What the registers of agencies, indicators and problems are searched by and show to everyone: further columns of their views.
set local role ${publisher};
create or replace view published_agency with (security_barrier = true) as
  select a.region_id, a.agency_id, a.slug, a.code, a.name, a.short_name, a.kind, a.parent_id, p.name parent_name,
    p.kind parent_kind, a.valid_from, a.valid_to, exists (select 1 from agency_succession s
      where s.region_id = a.region_id and s.predecessor_id = a.agency_id) followed,
    p.slug parent_slug, a.source, a.stems || coalesce(p.stems, '') stems
  from agency a left join agency p on p.region_id = a.region_id and p.agency_id = a.parent_id;
create or replace view published_indicator with (security_barrier = true) as
  select i.region_id, i.indicator_id, i.code, i.name, i.unit, i.polarity, i.aggregation, i.frequency, i.from_baseline,
    i.decimals, i.definition, i.formula, i.data_source, i.agency_id, a.name agency_name, a.slug agency_slug, i.stems
  from indicator i left join agency a on a.region_id = i.region_id and a.agency_id = i.agency_id;
create or replace view published_problem with (security_barrier = true) as
  select region_id, problem_id, code, title, class, description, place, year, evidence, source, withdrawn_on,
    withdrawn_reason, stems from problem;
reset role;
