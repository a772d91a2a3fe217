-- Letters on their way out, and the timetable of background work. Both are global: neither belongs to a region.

-- Written in the transaction of the act that causes it, sent afterwards. What it says is gone as soon as it is sent, or
-- once it is known that it never will be; UNKNOWN is one whose sending was cut off, which is never repeated blindly.
create table letter (
  letter_id uuid primary key,
  key text constraint letter_once unique,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
  recipient text,
  subject text,
  body text,
  written_at timestamptz not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  ended_at timestamptz,
  check (state in ('WAITING', 'SENDING') or (recipient is null and subject is null and body is null)),
  check ((state in ('WAITING', 'SENDING')) = (ended_at is null))
);
create index letter_due on letter (due_at) where state in ('WAITING', 'SENDING');
create index letter_ended on letter (ended_at) where ended_at is not null;
grant select, insert, update, delete on letter to ${app}, ${loader};

-- When each recurring job runs next, and which node runs it now; its columns are those of db-scheduler.
create table scheduled_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_due on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);
grant select, insert, update, delete on scheduled_task to ${app}, ${loader};
