-- The 24-hour duty roster of a desk, and the knowledge base that its answers come from.

-- One for each area that has a desk. Its row is what every change of the roster locks.
create table roster (
  id        uuid primary key,
  area_id   text not null unique references area (id),
  area_path text[] not null,
  made_at   timestamptz not null
);

create table shift (
  id           uuid primary key,
  roster_id    uuid not null references roster (id),
  person_id    uuid not null references person (id),
  post         text not null check (post in ('A', 'B')),
  from_at      timestamptz not null,
  to_at        timestamptz not null,
  planned_by   uuid not null references person (id),
  planned_at   timestamptz not null,
  -- of the shift as it was planned, so that the same id with another body is refused
  fingerprint  text not null,
  cancelled_at timestamptz,
  cancelled_by uuid references person (id),
  reason       text,
  check (from_at < to_at and to_at <= from_at + interval '24 hours')
);
create index shift_roster on shift (roster_id, from_at, id) where cancelled_at is null;
create index shift_person on shift (person_id, from_at) where cancelled_at is null;

-- Said beforehand. Whoever is set away at once says it on their assignment.
create table roster_absence (
  id          uuid primary key,
  roster_id   uuid not null references roster (id),
  person_id   uuid not null references person (id),
  from_at     timestamptz not null,
  to_at       timestamptz not null,
  reason      text,
  made_by     uuid not null references person (id),
  made_at     timestamptz not null,
  fingerprint text not null,
  ended_at    timestamptz,
  check (from_at < to_at)
);
create index roster_absence_person on roster_absence (person_id, to_at) where ended_at is null;
create index roster_absence_roster on roster_absence (roster_id, to_at) where ended_at is null;

-- Gaps that the watch has seen coming. One that closes and opens again is a new one; `infinity` = nobody is planned after it.
create table roster_gap (
  id        uuid primary key,
  roster_id uuid not null references roster (id),
  from_at   timestamptz not null,
  to_at     timestamptz not null,
  opened_at timestamptz not null,
  closed_at timestamptz
);
create unique index roster_gap_open on roster_gap (roster_id, from_at) where closed_at is null;

-- Each stage of each gap is told once.
create table gap_warning (
  gap_id  uuid not null references roster_gap (id),
  stage   text not null check (stage in ('72', '24', '2', 'now')),
  told_at timestamptz not null,
  primary key (gap_id, stage)
);

create sequence swap_number minvalue 1 maxvalue 999999 cycle;
create table swap (
  id           uuid primary key,
  number       text not null unique,
  version      integer not null,
  state        text not null,
  roster_id    uuid not null references roster (id),
  area_path    text[] not null,
  requester_id uuid not null references person (id),
  other_id     uuid not null references person (id),
  shift_id     uuid not null references shift (id),
  back_id      uuid references shift (id),
  note         text,
  -- the beginning of the earlier of both shifts
  due_at       timestamptz not null,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  ended_at     timestamptz,
  last_seq     integer not null,
  last_hash    text not null
);
-- A shift is asked for once at a time.
create unique index swap_open on swap (shift_id) where ended_at is null;
create index swap_roster on swap (roster_id, due_at, id) where ended_at is null;
create index swap_due on swap (state, due_at) where ended_at is null;

-- One note for each shift, taken over once.
create table hand_over (
  id          uuid primary key,
  roster_id   uuid not null references roster (id),
  shift_id    uuid not null unique references shift (id),
  person_id   uuid not null references person (id),
  at          timestamptz not null,
  text        text,
  -- how many calls were open, and the first of them
  open        integer not null,
  calls       jsonb not null default '[]',
  fingerprint text not null,
  taken_by    uuid references person (id),
  taken_at    timestamptz
);
create index hand_over_roster on hand_over (roster_id, at desc, id desc);

create sequence article_number minvalue 1 maxvalue 999999 cycle;
create table article (
  id              uuid primary key,
  number          text not null unique,
  version         integer not null,
  state           text not null,
  area_id         text not null references area (id),
  area_path       text[] not null,
  -- the newest text, and the one that people read
  edition         integer not null,
  live_edition    integer,
  pending_authors uuid[] not null default '{}',
  -- what it is found by (src/domain/text/terms.ts), each term marked with its place
  latest_terms    text[] not null,
  live_terms      text[] not null default '{}',
  -- of the text that people read
  for_residents   boolean not null default false,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  last_seq        integer not null,
  last_hash       text not null
);
create index article_live   on article using gin (live_terms) where state = 'published';
create index article_latest on article using gin (latest_terms);
create index article_state  on article (state, changed_at desc, id desc);
create index article_public on article (changed_at desc, id desc) where state = 'published' and for_residents;

create table article_version (
  article_id    uuid not null references article (id),
  edition       integer not null,
  title         text not null,
  text          text not null,
  questions     text[] not null,
  keywords      text[] not null,
  category_id   text references category (id),
  office        text not null,
  document      text,
  valid_until   timestamptz,
  for_residents boolean not null,
  author_id     uuid not null references person (id),
  made_at       timestamptz not null,
  why           text,
  restored_from integer,
  primary key (article_id, edition)
);

-- What an answer was given from can always be read again as it stood.
create function article_version_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a version of an article is kept as it is';
end $$;
create trigger article_version_append_only before update or delete on article_version
  for each row execute function article_version_is_kept();
