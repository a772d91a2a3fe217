-- When the program itself last asked the national service for an order whose outcome is not known: it asks with growing pauses.
alter table signing_order add column asked_at timestamptz;
