-- A letter to a secretary. Private to its writer and to the desk where it lies.

create table letter (
  id             uuid primary key,
  -- Drawn from the id and not from a sequence: a gap in a sequence would tell a secretary of a letter that went past them.
  number         text not null,
  version        integer not null,
  state          text not null,
  ending         text,
  level          text not null check (level in ('community', 'street')),
  text           text not null,
  -- whose secretary the writer chose, and whose desk it lies on now
  chosen_area_id text not null references area (id),
  office_area_id text not null references area (id),
  -- the path of the writer's area, a column each; the last two where the writer named no deeper place
  district_id    text not null,
  street_id      text,
  community_id   text,
  requester_id   uuid not null references person (id),
  about_secretary boolean not null default false,
  about_unit     text references unit (id),
  about_person   uuid references person (id),
  recused_units   text[] not null default '{}',
  recused_persons uuid[] not null default '{}',
  -- who acknowledged or answered it last
  reader_id      uuid references person (id),
  asked          boolean not null default false,
  -- nobody at the desk has opened it since its writer last wrote
  unread         boolean not null default true,
  clocks         jsonb not null default '[]',
  -- the nearest promise that runs
  due_at         timestamptz,
  -- the next moment at which something has to be said about a promise
  warn_at        timestamptz,
  rounds         integer not null default 0,
  ratings        jsonb not null default '[]',
  forwards       integer not null default 0,
  reopens        integer not null default 0,
  -- the draft of an answer: the desk's own. The version outlives the words, so that no old page writes over a new one
  draft          text,
  draft_version  integer not null default 0,
  draft_at       timestamptz,
  draft_by       uuid references person (id),
  -- the exact masked words that the consent is to
  publication    text check (publication in ('proposed', 'consented', 'refused', 'published')),
  public_digest  text,
  public_text    text,
  public_reply   text,
  published_at   timestamptz,
  -- the first answer, by which the promise is judged, and the one that stands
  first_answered_at timestamptz,
  answered_at    timestamptz,
  settled_at     timestamptz,
  created_at     timestamptz not null,
  changed_at     timestamptz not null,
  ended_at       timestamptz,
  last_seq       integer not null,
  last_hash      text not null
);

-- The desk: what is owed, by promise; what is new, what has a draft; what was answered, newest first; and all, for the search.
create index letter_queue_office  on letter (office_area_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index letter_unread        on letter (office_area_id, (coalesce(due_at, 'infinity'::timestamptz)), id) where unread and ended_at is null;
create index letter_drafts        on letter (office_area_id, (coalesce(due_at, 'infinity'::timestamptz)), id) where draft is not null and ended_at is null;
create index letter_answered      on letter (office_area_id, answered_at desc, id desc) where answered_at is not null;
create index letter_office        on letter (office_area_id, created_at desc, id desc);
-- My letters.
create index letter_requester on letter (requester_id, created_at desc, id desc);
-- What is published, by level.
create index letter_published_community on letter (community_id, published_at desc, id desc) where published_at is not null;
create index letter_published_street    on letter (street_id,    published_at desc, id desc) where published_at is not null;
create index letter_published_district  on letter (district_id,  published_at desc, id desc) where published_at is not null;
-- Timers.
create index letter_due  on letter (state, due_at) where ended_at is null and due_at is not null;
create index letter_warn on letter (warn_at) where warn_at is not null;

-- 代阅人: whom a secretary lets read for them. Kept for good: who could read when is part of the record.
create table letter_deputy (
  id           uuid primary key,
  area_id      text not null references area (id),
  person_id    uuid not null references person (id),
  named_by     uuid not null references person (id),
  from_at      timestamptz not null,
  to_at        timestamptz,
  dismissed_by uuid references person (id)
);
create unique index letter_deputy_once on letter_deputy (area_id, person_id) where to_at is null;
create index letter_deputy_person on letter_deputy (person_id) where to_at is null;
