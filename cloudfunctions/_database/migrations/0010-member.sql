-- 双报到: party organisations, and who registered where. People are listed nowhere: organisations are counted.
create table organisation (
  id        text primary key,
  kind      text not null check (kind in ('district', 'street', 'community', 'branch')),
  name      text not null,
  parent_id text references organisation (id),
  -- ids from the root down to this one
  path      text[] not null,
  area_id   text not null references area (id),
  sort      integer not null default 0
);
create index organisation_parent on organisation (parent_id, sort, id);
create index organisation_name on organisation (name text_pattern_ops, id);

create sequence registration_number minvalue 1 maxvalue 999999 cycle;

create table registration (
  id              uuid primary key,
  number          text not null unique,
  version         integer not null,
  state           text not null,
  subject         text not null check (subject in ('member', 'unit')),
  -- the member, or the contact person of the unit
  requester_id    uuid not null references person (id),
  organisation_id text references organisation (id),
  unit_id         text references unit (id),
  unit_name       text,
  -- what makes a unit one unit: its id, or its name within the community where it is in no directory
  unit_key        text,
  district_id     text not null references area (id),
  street_id       text not null references area (id),
  community_id    text not null references area (id),
  skills          text[] not null default '{}',
  times           text[] not null default '{}',
  offers          text[] not null default '{}',
  -- the role that a confirmed member holds for the community while registered there
  assignment_id   uuid references assignment (id),
  confirmed_at    timestamptz,
  recused_units   text[] not null default '{}',
  recused_persons uuid[] not null default '{}',
  clocks          jsonb not null default '[]',
  due_at          timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  ended_at        timestamptz,
  last_seq        integer not null,
  last_hash       text not null,
  check ((subject = 'unit') = (unit_key is not null))
);
-- One that waits and one that stands, for each person and each unit: a move has both for a while.
create unique index registration_member_waits  on registration (requester_id) where subject = 'member' and state in ('registered', 'asked');
create unique index registration_member_stands on registration (requester_id) where subject = 'member' and state = 'confirmed';
create unique index registration_unit_waits    on registration (unit_key) where subject = 'unit' and state in ('registered', 'asked');
create unique index registration_unit_stands   on registration (unit_key) where subject = 'unit' and state = 'confirmed';
create index registration_queue_district  on registration (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index registration_queue_street    on registration (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index registration_queue_community on registration (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index registration_requester on registration (requester_id, created_at desc, id desc);
create index registration_due on registration (state, due_at) where ended_at is null and due_at is not null;

-- How many are confirmed, kept by the table itself: reading a count never walks the people.
create table registration_tally (
  scope text not null check (scope in ('member', 'organisation', 'unit')),
  key   text not null,
  n     integer not null check (n >= 0),
  primary key (scope, key)
);

create function registration_counts() returns trigger language plpgsql as $$
declare
  gone boolean := tg_op <> 'INSERT' and old.state = 'confirmed';
  here boolean := tg_op <> 'DELETE' and new.state = 'confirmed';
  r registration;
begin
  if gone = here then return null; end if;
  if here then r := new; else r := old; end if;
  insert into registration_tally (scope, key, n)
    select scope, key, case when here then 1 else 0 end
      from (values (r.subject, r.community_id), (case when r.subject = 'member' then 'organisation' end, r.organisation_id)) as t (scope, key)
     where scope is not null and key is not null order by scope, key
    on conflict (scope, key) do update set n = registration_tally.n + case when here then 1 else -1 end;
  return null;
end $$;
create trigger registration_counted after insert or delete or update of state on registration
  for each row execute function registration_counts();

create function registration_counts_nothing() returns trigger language plpgsql as $$
begin
  delete from registration_tally;
  return null;
end $$;
create trigger registration_emptied after truncate on registration for each statement execute function registration_counts_nothing();

-- A registered member belongs to no office: they hold no slip, and a complaint about the committee is not about its members.
create or replace view staff_of as
  select a.person_id, a.unit_id, a.from_at, a.to_at from assignment a where a.unit_id is not null
  union all
  select a.person_id, u.id, a.from_at, a.to_at
    from assignment a join area held on held.id = a.area_id join unit u on u.area_id = any (held.path)
   where a.unit_id is null and a.role <> 'member' and u.kind in ('community', 'street-office')
     and not exists (select 1 from unit over where over.id = u.parent_id and over.area_id = u.area_id);
