-- 队伍 and 活动: what people do together. Who is in a team or has a place is nobody's list to publish: without a yes of their own they
-- are only counted.
create sequence team_number minvalue 1 maxvalue 999999 cycle;
create sequence activity_number minvalue 1 maxvalue 999999 cycle;

create table team (
  id           uuid primary key,
  number       text not null unique,
  version      integer not null,
  state        text not null,
  name         text not null,
  what         text not null default '',
  leader_id    uuid not null references person (id),
  requester_id uuid not null references person (id),
  area_id      text not null references area (id),
  district_id  text not null,
  street_id    text not null,
  community_id text not null,
  -- how many are in it and how many ask, kept under the row's lock
  members      integer not null default 0 check (members >= 0),
  asked        integer not null default 0 check (asked >= 0),
  clocks       jsonb not null default '[]',
  due_at       timestamptz,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  ended_at     timestamptz,
  last_seq     integer not null,
  last_hash    text not null
);
create index team_list_district  on team (district_id,  created_at desc, id desc) where state = 'open';
create index team_list_street    on team (street_id,    created_at desc, id desc) where state = 'open';
create index team_list_community on team (community_id, created_at desc, id desc) where state = 'open';
create index team_queue_district  on team (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index team_queue_street    on team (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index team_queue_community on team (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;

create table membership (
  team_id   uuid not null references team (id),
  person_id uuid not null references person (id),
  version   integer not null,
  state     text not null check (state in ('asked', 'in', 'out')),
  -- their own yes to being named on the page; whoever is out is not named
  is_named  boolean not null default false check (not is_named or state <> 'out'),
  since     timestamptz not null,
  primary key (team_id, person_id)
);
create index membership_person on membership (person_id, since desc, team_id) where state <> 'out';
create index membership_named on membership (team_id, since) where is_named and state = 'in';

create table activity (
  id           uuid primary key,
  number       text not null unique,
  version      integer not null,
  state        text not null,
  title        text not null,
  place        text not null,
  text         text not null default '',
  team_id      uuid references team (id),
  leader_id    uuid not null references person (id),
  area_id      text not null references area (id),
  district_id  text not null,
  street_id    text not null,
  community_id text not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  quota        integer not null check (quota >= 1),
  -- places that are taken or held, how many wait, and the next turn in the waiting list: kept under the row's lock
  seated       integer not null default 0,
  waiting      integer not null default 0 check (waiting >= 0),
  turns        integer not null default 0,
  -- what the six digits of the check-in are made of; it never leaves the cloud
  secret       text not null,
  clocks       jsonb not null default '[]',
  due_at       timestamptz,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  ended_at     timestamptz,
  last_seq     integer not null,
  last_hash    text not null,
  check (starts_at < ends_at),
  -- The last place goes to one, whatever the code believes.
  constraint activity_never_overbooked check (0 <= seated and seated <= quota)
);
create index activity_list_district  on activity (district_id,  state, starts_at, id);
create index activity_list_street    on activity (street_id,    state, starts_at, id);
create index activity_list_community on activity (community_id, state, starts_at, id);
create index activity_led on activity (leader_id, starts_at desc, id desc);
create index activity_team on activity (team_id, starts_at desc) where team_id is not null;
create index activity_queue_district  on activity (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index activity_queue_street    on activity (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index activity_queue_community on activity (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index activity_due on activity (state, due_at) where ended_at is null and due_at is not null;

-- One person, one place: the primary key says it.
create table place (
  activity_id uuid not null references activity (id),
  person_id   uuid not null references person (id),
  version     integer not null,
  state       text not null check (state in ('waiting', 'held', 'going', 'came', 'left', 'lapsed')),
  turn        integer not null,
  hold_until  timestamptz check ((hold_until is not null) = (state = 'held')),
  -- how long it counted, once the leader has recorded it
  minutes     integer,
  joined_at   timestamptz not null,
  since       timestamptz not null,
  primary key (activity_id, person_id)
);
create index place_waiting on place (activity_id, turn) where state = 'waiting';
create index place_held on place (hold_until) where state = 'held';
create index place_person on place (person_id, joined_at desc, activity_id);

-- Tries at the six digits: so many in ten minutes, then no more.
create table check_in_try (
  activity_id uuid not null references activity (id),
  person_id   uuid not null references person (id),
  -- which ten minutes since 1970
  span        bigint not null,
  tries       integer not null,
  primary key (activity_id, person_id, span)
);
