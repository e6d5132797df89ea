-- The message board: posts, their replies, the topics they may belong to, and the district's own list of words.

create table topic (
  id         uuid primary key,
  area_id    text not null references area (id),
  title      text not null,
  text       text not null,
  from_at    timestamptz not null,
  to_at      timestamptz not null,
  opened_by  uuid not null references person (id),
  created_at timestamptz not null
);
create index topic_area on topic (area_id, to_at desc, id desc);

create sequence post_number minvalue 1 maxvalue 999999 cycle;

create table post (
  id              uuid primary key,
  number          text not null unique,
  version         integer not null,
  state           text not null,
  ending          text,
  -- as it was written, kept whatever becomes of it / masked, as everybody reads it
  text            text not null,
  public_text     text not null,
  public_name     text not null,
  district_id     text not null references area (id),
  street_id       text not null references area (id),
  community_id    text not null references area (id),
  requester_id    uuid not null references person (id),
  topic_id        uuid references topic (id),
  about_unit      text references unit (id),
  about_person    uuid references person (id),
  recused_units   text[] not null default '{}',
  recused_persons uuid[] not null default '{}',
  clocks          jsonb not null default '[]',
  due_at          timestamptz,
  -- which promise was found broken and told to the level above
  late_told_at    timestamptz,
  hiding          jsonb,
  appealed_at     timestamptz,
  report_round    integer not null default 1,
  answer          jsonb,
  answer_unit     text references unit (id),
  ratings         jsonb not null default '[]',
  ticket_id       uuid,
  merged_into     uuid references post (id),
  joins           integer not null default 0,
  replies         integer not null default 0,
  -- what the word list found: [{category, word, count}]
  found           jsonb not null default '[]',
  -- the platform's content check: none = there is none for this author; waiting → pass, review, refuse, unavailable
  check_state     text not null default 'none' check (check_state in ('none', 'waiting', 'pass', 'review', 'refuse', 'unavailable')),
  check_tries     integer not null default 0,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  published_at    timestamptz,
  ended_at        timestamptz,
  last_seq        integer not null,
  last_hash       text not null
);

-- Queues of the moderators: one range per (level, state), ordered by promise.
create index post_queue_district  on post (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index post_queue_street    on post (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index post_queue_community on post (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
-- What everybody reads: newest, and most joined, of each level and of a topic.
create index post_new_district    on post (district_id,  published_at desc, id desc) where state in ('published', 'answered', 'raised', 'closed');
create index post_new_street      on post (street_id,    published_at desc, id desc) where state in ('published', 'answered', 'raised', 'closed');
create index post_new_community   on post (community_id, published_at desc, id desc) where state in ('published', 'answered', 'raised', 'closed');
create index post_new_topic       on post (topic_id,     published_at desc, id desc) where state in ('published', 'answered', 'raised', 'closed');
create index post_most_district   on post (district_id,  joins desc, id desc) where state in ('published', 'answered', 'raised', 'closed');
create index post_most_street     on post (street_id,    joins desc, id desc) where state in ('published', 'answered', 'raised', 'closed');
create index post_most_community  on post (community_id, joins desc, id desc) where state in ('published', 'answered', 'raised', 'closed');
create index post_most_topic      on post (topic_id,     joins desc, id desc) where state in ('published', 'answered', 'raised', 'closed');
create index post_requester on post (requester_id, created_at desc, id desc);
-- Timers: what fell due, what is late and not told yet, what waits for its ticket or for the platform's check.
create index post_due    on post (state, due_at) where ended_at is null and due_at is not null;
create index post_late   on post (due_at) where ended_at is null and late_told_at is null and due_at is not null;
create index post_raised on post (ticket_id) where state = 'raised';
create index post_check  on post (created_at) where check_state = 'waiting';

create table reply (
  id           uuid primary key,
  version      integer not null,
  state        text not null check (state in ('pending', 'published', 'in-review', 'hidden', 'withdrawn')),
  post_id      uuid not null references post (id),
  -- of the post: replies are checked by level too
  district_id  text not null,
  street_id    text not null,
  community_id text not null,
  author_id    uuid not null references person (id),
  text         text not null,
  public_text  text not null,
  public_name  text not null,
  report_round integer not null default 1,
  reason       text,
  words        text,
  hidden_by    uuid references person (id),
  decided_by   uuid references person (id),
  decided_at   timestamptz,
  found        jsonb not null default '[]',
  check_state  text not null default 'none' check (check_state in ('none', 'waiting', 'pass', 'review', 'refuse', 'unavailable')),
  check_tries  integer not null default 0,
  fingerprint  text not null,
  created_at   timestamptz not null
);
create index reply_post on reply (post_id, created_at, id);
create index reply_shown on reply (post_id) where state = 'published';
create index reply_queue_district  on reply (district_id,  created_at, id) where state in ('pending', 'in-review');
create index reply_queue_street    on reply (street_id,    created_at, id) where state in ('pending', 'in-review');
create index reply_queue_community on reply (community_id, created_at, id) where state in ('pending', 'in-review');
create index reply_check on reply (created_at) where check_state = 'waiting';

-- 举报: once a person and round, of a post or of a reply. The database decides who was the third.
create table post_report (
  subject_id uuid not null,
  round      integer not null,
  person_id  uuid not null references person (id),
  reason     text not null,
  words      text,
  at         timestamptz not null,
  primary key (subject_id, round, person_id)
);

-- The district's own words beside those that come with the product; a word without a category is not listed any more.
create table board_word (
  word       text primary key,
  category   text,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null
);

-- Who follows a ticket because they joined the post it was raised from hears of it by that post: the ticket itself is not theirs to read.
alter table follower add column via_noun text, add column via_id uuid, add column via_number text;
