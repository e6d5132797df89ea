-- 岗位 8+N, pledges, service records, the contribution card, the diary and the ledger of points.
create sequence service_duty_number minvalue 1 maxvalue 999999 cycle;
create sequence service_pledge_number minvalue 1 maxvalue 999999 cycle;
create sequence service_record_number minvalue 1 maxvalue 999999 cycle;

create table service_duty (
  id              uuid primary key,
  number          text not null unique,
  version         integer not null,
  state           text not null,
  kind            text not null,
  name            text not null,
  description     text not null,
  district_id     text not null references area (id),
  street_id       text not null references area (id),
  community_id    text not null references area (id),
  quota           integer not null check (quota between 1 and 200),
  -- who holds a place now; the last place goes to one, because the row says how many there are
  taken           integer not null default 0 check (taken >= 0),
  for_all         boolean not null,
  leader_id       uuid not null references person (id),
  from_at         timestamptz not null,
  to_at           timestamptz not null,
  made_by         uuid not null references person (id),
  recused_units   text[] not null default '{}',
  recused_persons uuid[] not null default '{}',
  due_at          timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  ended_at        timestamptz,
  last_seq        integer not null,
  last_hash       text not null,
  check (taken <= quota),
  check (from_at < to_at)
);
-- A standing post stands once in a community.
create unique index service_duty_standing on service_duty (community_id, kind) where kind <> 'own' and state <> 'closed';
create index service_duty_district  on service_duty (district_id,  state, to_at, id);
create index service_duty_street    on service_duty (street_id,    state, to_at, id);
create index service_duty_community on service_duty (community_id, state, to_at, id);
create index service_duty_vacant_district  on service_duty (district_id,  to_at, id) where state = 'open' and taken < quota;
create index service_duty_vacant_street    on service_duty (street_id,    to_at, id) where state = 'open' and taken < quota;
create index service_duty_vacant_community on service_duty (community_id, to_at, id) where state = 'open' and taken < quota;
create index service_duty_due on service_duty (state, due_at) where ended_at is null and due_at is not null;

create table service_pledge (
  id              uuid primary key,
  number          text not null unique,
  version         integer not null,
  state           text not null,
  duty_id         uuid not null references service_duty (id),
  requester_id    uuid not null references person (id),
  -- the pledge in one's own words
  text            text not null,
  district_id     text not null references area (id),
  street_id       text not null references area (id),
  community_id    text not null references area (id),
  from_at         timestamptz not null,
  to_at           timestamptz not null,
  recused_units   text[] not null default '{}',
  recused_persons uuid[] not null default '{}',
  clocks          jsonb not null default '[]',
  due_at          timestamptz,
  -- 述职, masked as the public reads it
  report          text,
  reported_at     timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  ended_at        timestamptz,
  last_seq        integer not null,
  last_hash       text not null
);
-- Nobody holds one post twice.
create unique index service_pledge_live on service_pledge (duty_id, requester_id) where state in ('pledged', 'serving');
create index service_pledge_duty on service_pledge (duty_id, created_at desc, id desc);
create index service_pledge_requester on service_pledge (requester_id, created_at desc, id desc);
create index service_pledge_reports on service_pledge (community_id, reported_at desc, id desc) where reported_at is not null;
create index service_pledge_due on service_pledge (state, due_at) where ended_at is null and due_at is not null;

-- What residents said of a report: one word each, kept apart from any history.
create table service_rating (
  pledge_id uuid not null references service_pledge (id),
  person_id uuid not null references person (id),
  helped    text not null check (helped in ('yes', 'partly', 'no')),
  level     text not null,
  at        timestamptz not null,
  primary key (pledge_id, person_id)
);

create table service_record (
  id              uuid primary key,
  number          text not null unique,
  version         integer not null,
  state           text not null,
  kind            text not null check (kind in ('duty', 'activity')),
  requester_id    uuid not null references person (id),
  -- what was done
  text            text not null,
  for_whom        text,
  on_day          date not null,
  half_hours      integer not null check (half_hours between 1 and 48),
  pledge_id       uuid references service_pledge (id),
  duty_id         uuid references service_duty (id),
  origin_noun     text,
  origin_id       uuid,
  context         text not null,
  district_id     text not null references area (id),
  street_id       text not null references area (id),
  community_id    text not null references area (id),
  leader_id       uuid not null references person (id),
  vouched_by      uuid references person (id),
  -- the line that this one corrects
  corrects_id     uuid references service_record (id),
  confirmed_at    timestamptz,
  recused_units   text[] not null default '{}',
  recused_persons uuid[] not null default '{}',
  clocks          jsonb not null default '[]',
  due_at          timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  ended_at        timestamptz,
  last_seq        integer not null,
  last_hash       text not null
);
create unique index service_record_corrects on service_record (corrects_id) where state in ('submitted', 'vouched', 'confirmed');
create index service_record_queue_district  on service_record (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index service_record_queue_street    on service_record (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index service_record_queue_community on service_record (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index service_record_leader on service_record (leader_id, created_at, id) where state = 'submitted';
create index service_record_requester on service_record (requester_id, created_at desc, id desc);
create index service_record_counts on service_record (requester_id, confirmed_at) where state = 'confirmed';

-- A line that was written stays as it was written: who served, what, when, how long, for whom.
create function service_record_is_written() returns trigger language plpgsql as $$
begin
  if (new.requester_id, new.text, new.on_day, new.half_hours, new.corrects_id, new.community_id)
     is distinct from (old.requester_id, old.text, old.on_day, old.half_hours, old.corrects_id, old.community_id)
     or (new.for_whom is distinct from old.for_whom and new.for_whom is not null) then
    raise exception 'a record is never edited: a new line corrects it';
  end if;
  return new;
end $$;
create trigger service_record_written before update on service_record for each row execute function service_record_is_written();

-- 奉献卡: a code that says what the picture says, and nothing of the person.
create table card_code (
  code         text primary key check (length(code) >= 26),
  command      uuid not null unique,
  person_id    uuid not null references person (id),
  community_id text not null references area (id),
  issued_at    timestamptz not null,
  withdrawn_at timestamptz
);
create unique index card_code_live on card_code (person_id) where withdrawn_at is null;

-- A diary is its owner's alone: no history, no count, gone when erased.
create table diary (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  on_day     date not null,
  text       text not null,
  written_at timestamptz not null
);
create index diary_person on diary (person_id, on_day desc, id desc);

-- 积分规则: published, with versions; what was earned keeps the version that it was earned under.
create table point_rule (
  version       integer primary key,
  command       uuid not null unique,
  per_half_hour integer not null check (per_half_hour >= 0),
  most          integer not null check (most >= 0),
  note          text not null,
  from_at       timestamptz not null
);
insert into point_rule (version, command, per_half_hour, most, note, from_at)
  values (1, '00000000-0000-4000-8000-000000000001', 1, 16, '每半小时 1 分，一次服务最多 16 分。', '2020-01-01T00:00:00Z');

-- The ledger: a person's account is never below nothing, a fund never above: what people hold, the funds owe.
create table ledger_account (
  id           uuid primary key,
  kind         text not null check (kind in ('person', 'fund')),
  person_id    uuid references person (id),
  community_id text references area (id),
  balance      integer not null default 0,
  opened_at    timestamptz not null,
  closed_at    timestamptz,
  check ((kind = 'person') = (person_id is not null)),
  check ((kind = 'fund') = (community_id is not null)),
  check (case kind when 'person' then balance >= 0 else balance <= 0 end),
  check (closed_at is null or balance = 0)
);
create unique index ledger_account_person on ledger_account (person_id) where closed_at is null;
create unique index ledger_account_fund on ledger_account (community_id);

-- One row is both legs: what leaves one account arrives in the other, so that the sum of all accounts is always nought.
create table ledger_entry (
  id           uuid primary key,
  kind         text not null check (kind in ('earn', 'reverse', 'close')),
  from_id      uuid not null references ledger_account (id),
  to_id        uuid not null references ledger_account (id),
  points       integer not null check (points > 0),
  record_id    uuid references service_record (id),
  rule_version integer references point_rule (version),
  reason       text check (reason in ('corrected', 'rejected', 'left')),
  at           timestamptz not null,
  check (from_id <> to_id),
  check ((kind = 'close') = (record_id is null))
);
create unique index ledger_entry_earned on ledger_entry (record_id) where kind = 'earn';
create unique index ledger_entry_reversed on ledger_entry (record_id) where kind = 'reverse';
create index ledger_entry_from on ledger_entry (from_id, at desc, id desc);
create index ledger_entry_to on ledger_entry (to_id, at desc, id desc);

-- Balances move with the entry and by nothing else; the person's account first, so that two movements never wait for each other.
create function ledger_moves() returns trigger language plpgsql as $$
declare
  leg record;
begin
  if tg_op <> 'INSERT' then
    raise exception 'the ledger is history: a movement is reversed, never changed';
  end if;
  for leg in select a.id, case when a.id = new.from_id then -new.points else new.points end as moved
               from ledger_account a where a.id in (new.from_id, new.to_id) order by a.kind desc, a.id loop
    update ledger_account set balance = balance + leg.moved where id = leg.id;
  end loop;
  return null;
end $$;
create trigger ledger_moved after insert or update or delete on ledger_entry for each row execute function ledger_moves();
