-- The ticket. One row holds what the law needs (version checked on every write); entries are the append-only history.

-- Readable numbers: day + six digits. The sequence goes round once in a million, so a number is unique within its day.
create sequence ticket_number minvalue 1 maxvalue 999999 cycle;

create table ticket (
  id             uuid primary key,
  number         text not null unique,
  version        integer not null,
  state          text not null,
  ending         text,
  kind           text not null,
  channel        text not null,
  urgency        text check (urgency in ('life', 'utility', 'ordinary', 'hard')),
  category_id    text references category (id),
  text           text not null,
  -- masked; null = never shown to neighbours
  public_text    text,
  place          text not null default '',
  longitude      double precision,
  latitude       double precision,
  area_id        text not null references area (id),
  -- the path, a column each, because queues are read by level
  district_id    text not null,
  street_id      text,
  community_id   text,
  grid_id        text,
  building_id    text,
  requester_id   uuid not null references person (id),
  filer_id       uuid not null references person (id),
  first_asked_id uuid references person (id),
  about_unit     text references unit (id),
  about_person   uuid references person (id),
  recused_units   text[] not null default '{}',
  recused_persons uuid[] not null default '{}',
  -- the slip that it is under now
  lead_slip_id   uuid,
  lead_unit_id   text references unit (id),
  lead_mode      text,
  lead_since     timestamptz,
  handler_id     uuid references person (id),
  co_units       jsonb not null default '[]',
  clocks         jsonb not null default '[]',
  -- the nearest promise that runs; the order of every queue
  due_at         timestamptz,
  returns        integer not null default 0,
  contact        jsonb,
  settlement     jsonb,
  ratings        jsonb not null default '[]',
  attempts       jsonb not null default '[]',
  reworks        integer not null default 0,
  reopens        integer not null default 0,
  created_at     timestamptz not null,
  changed_at     timestamptz not null,
  answered_at    timestamptz,
  ended_at       timestamptz,
  -- the end of the chain
  last_seq       integer not null,
  last_hash      text not null
);

-- Queues: one range per (scope, state), ordered by promise. `infinity` stands for "nothing promised".
create index ticket_queue_district  on ticket (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index ticket_queue_street    on ticket (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index ticket_queue_community on ticket (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index ticket_queue_grid      on ticket (grid_id,      state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index ticket_queue_unit      on ticket (lead_unit_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
-- My matters.
create index ticket_requester on ticket (requester_id, created_at desc, id desc);
create index ticket_filer     on ticket (filer_id, created_at desc, id desc) where filer_id <> requester_id;
-- Answered near me.
create index ticket_nearby_community on ticket (community_id, answered_at desc, id desc) where public_text is not null and answered_at is not null;
create index ticket_nearby_street    on ticket (street_id,    answered_at desc, id desc) where public_text is not null and answered_at is not null;
create index ticket_nearby_district  on ticket (district_id,  answered_at desc, id desc) where public_text is not null and answered_at is not null;
-- Timers: what fell due in a state.
create index ticket_due on ticket (state, due_at) where ended_at is null and due_at is not null;

create table slip (
  id         uuid primary key,
  ticket_id  uuid not null references ticket (id),
  unit_id    text not null references unit (id),
  mode       text not null,
  part       text not null check (part in ('lead', 'co')),
  due_at     timestamptz,
  made_at    timestamptz not null,
  made_by    uuid references person (id),
  rule       text
);
create index slip_ticket on slip (ticket_id);

-- What a co-unit still owes: the list of a handler's "parts".
create table part (
  slip_id    uuid primary key references slip (id),
  ticket_id  uuid not null references ticket (id),
  unit_id    text not null references unit (id),
  due_at     timestamptz not null,
  done_at    timestamptz
);
create index part_unit on part (unit_id, due_at, ticket_id) where done_at is null;
create index part_ticket on part (ticket_id);

create table entry (
  -- the client's command id: the same command twice is one entry
  id          uuid primary key,
  ticket_id   uuid not null references ticket (id),
  seq         integer not null,
  road        text not null,
  from_state  text,
  to_state    text not null,
  at          timestamptz not null,
  actor_id    uuid references person (id),
  actor_role  text not null,
  actor_unit  text references unit (id),
  -- read by the requester / by staff only. Erasable: the chain holds their salted digest
  text        text,
  note        text,
  salt        text not null,
  digest      text not null,
  data        jsonb not null default '{}',
  -- of the command's own body, so that the same id with another body is refused
  fingerprint text not null,
  prev_hash   text not null,
  hash        text not null,
  unique (ticket_id, seq)
);

create table photo (
  id        uuid primary key,
  owner_id  uuid not null references person (id),
  file_id   text not null,
  bytes     integer not null,
  kept_at   timestamptz not null,
  ticket_id uuid references ticket (id),
  entry_id  uuid,
  by_staff  boolean not null default false
);
create index photo_ticket on photo (ticket_id) where ticket_id is not null;

-- Who looked at a requester's contact details, and when.
create table reveal (
  id        bigint generated always as identity primary key,
  ticket_id uuid not null references ticket (id),
  person_id uuid not null references person (id),
  at        timestamptz not null
);
create index reveal_ticket on reveal (ticket_id, at);

-- The history is append-only for everyone: only texts may be erased, and their digest stays.
create function entry_is_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an entry is history: it is never deleted';
  end if;
  if (new.text is not distinct from old.text or new.text is null)
     and (new.note is not distinct from old.note or new.note is null)
     and (to_jsonb(new) - 'text' - 'note' - 'salt') = (to_jsonb(old) - 'text' - 'note' - 'salt')
     and (new.salt = old.salt or new.salt = '') then
    return new;
  end if;
  raise exception 'an entry is history: it is never changed';
end $$;
create trigger entry_append_only before update or delete on entry for each row execute function entry_is_history();
