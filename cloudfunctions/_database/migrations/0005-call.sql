-- A call to the hotline: what rang, who has it, what it became.

create sequence call_number minvalue 1 maxvalue 999999 cycle;

create table call (
  id             uuid primary key,
  number         text not null unique,
  version        integer not null,
  state          text not null,
  -- 'desk' = an operator wrote it down; else the call centre that pushed it, as its key names it
  source         text not null,
  -- the call centre's own id of it
  external_id    text,
  -- null = the number was withheld
  from_phone     text,
  to_number      text,
  -- the caller; null until their number is known to be somebody's or a matter is filed for them
  requester_id   uuid references person (id),
  operator_id    uuid references person (id),
  area_id        text not null references area (id),
  district_id    text not null,
  street_id      text,
  community_id   text,
  grid_id        text,
  building_id    text,
  recused_units   text[] not null default '{}',
  recused_persons uuid[] not null default '{}',
  clocks         jsonb not null default '[]',
  due_at         timestamptz,
  emergency      text check (emergency in ('police', 'fire', 'ambulance')),
  returns        integer not null default 0,
  reason         text,
  ticket_id      uuid references ticket (id),
  -- what is being typed; gone when the call ends, for the words stand on the ticket then
  draft          jsonb,
  draft_revision integer not null default 0,
  -- when it rang, was answered and was hung up, as far as anybody knows: what comes in late only makes them earlier
  began_at       timestamptz not null,
  answered_at    timestamptz,
  hung_up_at     timestamptz,
  ended_at       timestamptz,
  -- the due time whose lateness has been told
  warned_at      timestamptz,
  created_at     timestamptz not null,
  changed_at     timestamptz not null,
  last_seq       integer not null,
  last_hash      text not null
);

-- However often it is pushed, it is one call.
create unique index call_external on call (source, external_id) where external_id is not null;
-- The desk: one range per (scope, state), ordered by promise.
create index call_queue_district  on call (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index call_queue_street    on call (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index call_queue_community on call (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index call_queue_grid      on call (grid_id,      state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
-- The history.
create index call_history_district  on call (district_id,  began_at desc, id desc);
create index call_history_street    on call (street_id,    began_at desc, id desc);
create index call_history_community on call (community_id, began_at desc, id desc);
create index call_history_grid      on call (grid_id,      began_at desc, id desc);
-- Who rang before.
create index call_phone     on call (from_phone, began_at desc, id desc) where from_phone is not null;
create index call_requester on call (requester_id) where requester_id is not null;
-- Timers: what fell due.
create index call_due on call (state, due_at) where ended_at is null and due_at is not null;

-- A call becomes one ticket, whoever asks.
create unique index ticket_of_call on ticket (origin_id) where origin_noun = 'call';
-- What is open in a community, newest first: what a caller may be repeating.
create index ticket_lately on ticket (community_id, created_at desc, id desc) where ended_at is null;

-- Every signed push is taken once. Rows older than ten minutes are of no use: their timestamps are refused by then.
create table push_nonce (
  key_id text not null,
  nonce  text not null,
  at     timestamptz not null,
  primary key (key_id, nonce)
);
create index push_nonce_at on push_nonce (at);
