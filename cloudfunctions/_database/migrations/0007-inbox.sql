-- One inbox, one sender.

-- Where what is told happened: the phone list and the dead letters are read by area.
alter table telling add column district_id text, add column street_id text, add column community_id text;
-- The try that has it now, by which template, and since when; a try that was cut off is known by its age.
alter table telling add column attempt uuid, add column template text, add column sending_at timestamptz;
-- When it was asked whether somebody who had to hear of it has read it.
alter table telling add column chased_at timestamptz;
-- The phone list: calls made, and the operator who has it until then.
alter table telling add column calls integer not null default 0, add column held_by uuid references person (id), add column held_until timestamptz;

update telling set district_id = t.district_id, street_id = t.street_id, community_id = t.community_id
  from ticket t where telling.noun = 'ticket' and t.id = telling.subject_id;

create index telling_district  on telling (district_id,  send_state, (coalesce(due_at, 'infinity'::timestamptz)), id) where send_state in ('phone', 'dead');
create index telling_street    on telling (street_id,    send_state, (coalesce(due_at, 'infinity'::timestamptz)), id) where send_state in ('phone', 'dead');
create index telling_community on telling (community_id, send_state, (coalesce(due_at, 'infinity'::timestamptz)), id) where send_state in ('phone', 'dead');
create index telling_chase on telling (send_at, id)
  where weight = 'must' and read_at is null and chased_at is null and send_state in ('sent', 'none', 'uncertain');

-- What each call of the phone list came to.
create table telling_call (
  -- the operator's command id: the same command twice is one call
  id         uuid primary key,
  telling_id uuid not null references telling (id),
  person_id  uuid not null references person (id),
  at         timestamptz not null,
  outcome    text not null check (outcome in ('told', 'refused', 'unreachable', 'wrong-number'))
);
create index telling_call_telling on telling_call (telling_id, at);

-- Grants of WeChat's subscription messages. WeChat never says how many are left, so every change is kept: the balance is their sum.
create table message_grant (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  template   text not null,
  why        text not null check (why in ('accept', 'reject', 'ban', 'filter', 'used', 'returned', 'refused')),
  change     integer not null,
  at         timestamptz not null,
  telling_id uuid
);
create index message_grant_person on message_grant (person_id, template, at);
create table message_balance (
  person_id uuid not null references person (id),
  template  text not null,
  granted   integer not null check (granted >= 0),
  primary key (person_id, template)
);

-- What awaits one person: as requester, as filer of somebody without the app, as the handler who claimed it.
create index ticket_requester_open on ticket (requester_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index ticket_filer_open on ticket (filer_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null and filer_id <> requester_id;
create index ticket_handler_open on ticket (handler_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;

-- Reminders: the next moment at which one is due. Beside the state, never in it: how far lateness has been raised (督办).
alter table ticket add column remind_at timestamptz,
  add column supervision text not null default 'none' check (supervision in ('none', 'reminder', 'yellow', 'red', 'talk'));
update ticket set remind_at = due_at where ended_at is null;
create index ticket_remind on ticket (remind_at) where ended_at is null and remind_at is not null;
