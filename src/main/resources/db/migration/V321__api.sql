-- The first answer to each request that another system named by a key, so that the same request sent again is answered
-- as the first time. Kept for a week.
create table api_answer (
  region_id int not null,
  token_id uuid not null,
  route text not null,
  key text not null,
  content_hash text not null,
  answer text,
  at timestamptz not null,
  primary key (region_id, token_id, route, key)
);
create index api_answer_at on api_answer (region_id, at);
grant select, insert, update, delete on api_answer to ${app}, ${loader};
