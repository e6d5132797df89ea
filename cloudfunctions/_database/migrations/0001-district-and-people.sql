-- The district: areas, units, people and what they hold. Every id that a person may read is text; the rest are uuids.

create table area (
  id        text primary key,
  kind      text not null check (kind in ('district', 'street', 'community', 'grid', 'building')),
  name      text not null,
  parent_id text references area (id),
  -- ids from the district down to this one
  path      text[] not null,
  -- one ring of GCJ-02 [longitude, latitude] pairs; null where nobody has drawn it
  ring      jsonb,
  sort      integer not null default 0
);
create index area_parent on area (parent_id, sort, id);

create table unit (
  id         text primary key,
  name       text not null,
  kind       text not null check (kind in ('community', 'street-office', 'department', 'property', 'police', 'utility', 'centre', 'task-force')),
  area_id    text not null references area (id),
  parent_id  text references unit (id),
  phone      text,
  -- who answers for everyone in it and under it; a complaint about this person recuses them all
  head_id    uuid
);
create index unit_area on unit (area_id, id);
create index unit_parent on unit (parent_id);

create table category (
  id       text primary key,
  parent_id text references category (id),
  name     text not null,
  kind     text,
  urgency  text check (urgency in ('life', 'utility', 'ordinary', 'hard')),
  low_risk boolean not null default false,
  sort     integer not null default 0
);

-- 职责清单: a category (or a parent of it) that a unit may be given.
create table duty (
  unit_id     text not null references unit (id),
  category_id text not null references category (id),
  primary key (unit_id, category_id)
);

-- 派单目录: category × area → unit and limit. The rule deepest in both trees wins, then the newest version.
create table catalogue_rule (
  id          text not null,
  version     integer not null,
  category_id text not null references category (id),
  area_id     text not null references area (id),
  unit_id     text not null references unit (id),
  urgency     text not null check (urgency in ('life', 'utility', 'ordinary', 'hard')),
  retired_at  timestamptz,
  primary key (id, version)
);
create index catalogue_rule_find on catalogue_rule (category_id, area_id) where retired_at is null;

create table person (
  id         uuid primary key,
  name       text not null default '',
  phone      text,
  home_id    text references area (id),
  created_at timestamptz not null
);
-- Only a phone that WeChat vouched for is bound; a phone that somebody else typed stands for a person without identity.
create index person_phone on person (phone) where phone is not null;

-- One WeChat identity, or one web account, is one person.
create table identity (
  uid        text primary key,
  person_id  uuid not null references person (id),
  created_at timestamptz not null
);
create index identity_person on identity (person_id);

create table assignment (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  role       text not null,
  area_id    text references area (id),
  unit_id    text references unit (id),
  post       text not null default 'A' check (post in ('A', 'B')),
  phone      text,
  from_at    timestamptz not null,
  to_at      timestamptz,
  away_until timestamptz,
  check (area_id is not null or unit_id is not null)
);
create index assignment_person on assignment (person_id);
create index assignment_unit on assignment (unit_id, role) where unit_id is not null;
create index assignment_area on assignment (area_id, role) where area_id is not null;

create table invitation (
  id          uuid primary key,
  -- SHA-256 of the code; the code itself is shown once and never kept
  code_digest text not null unique,
  role        text not null,
  area_id     text references area (id),
  unit_id     text references unit (id),
  post        text not null default 'A' check (post in ('A', 'B')),
  name        text not null,
  issued_by   uuid references person (id),
  issued_at   timestamptz not null,
  expires_at  timestamptz not null,
  used_by     uuid references person (id),
  used_at     timestamptz,
  revoked_at  timestamptz,
  check (area_id is not null or unit_id is not null)
);
create index invitation_issued on invitation (issued_at desc, id desc);
