-- 双向认领: what communities need and units give, and the agreements between them. Units are named on the lists, persons never.
create sequence listing_number minvalue 1 maxvalue 999999 cycle;
create sequence agreement_number minvalue 1 maxvalue 999999 cycle;

create table listing (
  id           uuid primary key,
  number       text not null unique,
  version      integer not null,
  state        text not null,
  kind         text not null check (kind in ('need', 'resource', 'project')),
  title        text not null,
  text         text not null default '',
  -- who gives; null for a need or a project, which is its community's
  unit_id      text references unit (id),
  area_id      text not null references area (id),
  district_id  text not null,
  street_id    text,
  community_id text,
  -- the resident whose need it is
  requester_id uuid references person (id),
  proposer_id  uuid not null references person (id),
  quantity     integer not null check (quantity >= 1),
  taken        integer not null default 0,
  finished     integer not null default 0,
  until_at     timestamptz,
  clocks       jsonb not null default '[]',
  due_at       timestamptz,
  published_at timestamptz,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  ended_at     timestamptz,
  last_seq     integer not null,
  last_hash    text not null,
  check ((kind = 'resource') = (unit_id is not null)),
  -- The last one goes to one, whatever the code believes.
  constraint listing_never_overdrawn check (0 <= finished and finished <= taken and taken <= quantity)
);
-- The published lists, newest first: one range per level and state; and what an area above offers everybody in it.
create index listing_list_district  on listing (district_id,  kind, state, published_at desc, id desc) where published_at is not null;
create index listing_list_street    on listing (street_id,    kind, state, published_at desc, id desc) where published_at is not null;
create index listing_list_community on listing (community_id, kind, state, published_at desc, id desc) where published_at is not null;
create index listing_list_area      on listing (area_id,      kind, state, published_at desc, id desc) where published_at is not null;
-- A side's own, drafts included.
create index listing_desk_unit      on listing (unit_id,      state, created_at desc, id desc) where unit_id is not null;
create index listing_desk_district  on listing (district_id,  state, created_at desc, id desc) where unit_id is null;
create index listing_desk_street    on listing (street_id,    state, created_at desc, id desc) where unit_id is null;
create index listing_desk_community on listing (community_id, state, created_at desc, id desc) where unit_id is null;
create index listing_requester on listing (requester_id, created_at desc, id desc) where requester_id is not null;
create index listing_due on listing (state, due_at) where ended_at is null and due_at is not null;

create table agreement (
  id           uuid primary key,
  number       text not null unique,
  version      integer not null,
  state        text not null,
  ending       text,
  need_id      uuid references listing (id),
  resource_id  uuid references listing (id),
  unit_id      text not null references unit (id),
  -- the receiving community
  area_id      text not null references area (id),
  district_id  text not null,
  street_id    text,
  community_id text,
  requester_id uuid references person (id),
  proposed_by  text not null check (proposed_by in ('giver', 'receiver')),
  proposer_id  uuid not null references person (id),
  from_at      timestamptz not null,
  to_at        timestamptz not null,
  rating       jsonb,
  clocks       jsonb not null default '[]',
  due_at       timestamptz,
  -- when both sides had said yes: the order of the public list
  agreed_at    timestamptz,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  ended_at     timestamptz,
  last_seq     integer not null,
  last_hash    text not null,
  check (need_id is not null or resource_id is not null),
  check (from_at < to_at)
);
create index agreement_queue_unit      on agreement (unit_id,      state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index agreement_queue_district  on agreement (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index agreement_queue_street    on agreement (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index agreement_queue_community on agreement (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index agreement_list_district  on agreement (district_id,  agreed_at desc, id desc) where agreed_at is not null;
create index agreement_list_street    on agreement (street_id,    agreed_at desc, id desc) where agreed_at is not null;
create index agreement_list_community on agreement (community_id, agreed_at desc, id desc) where agreed_at is not null;
create index agreement_need     on agreement (need_id, created_at desc) where need_id is not null;
create index agreement_resource on agreement (resource_id, created_at desc) where resource_id is not null;
create index agreement_due on agreement (state, due_at) where ended_at is null and due_at is not null;
