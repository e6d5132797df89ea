-- One history for every noun: an entry, a photo and a look at somebody's contact details belong to a matter, whatever it is.
alter table entry drop constraint entry_ticket_id_fkey;
alter table entry rename column ticket_id to subject_id;
alter table entry add column noun text not null default 'ticket';
alter table entry alter column noun drop default;

alter table photo drop constraint photo_ticket_id_fkey;
alter table photo rename column ticket_id to subject_id;
alter index photo_ticket rename to photo_subject;

alter table reveal drop constraint reveal_ticket_id_fkey;
alter table reveal rename column ticket_id to subject_id;
alter table reveal add column noun text not null default 'ticket';
alter table reveal alter column noun drop default;
alter index reveal_ticket rename to reveal_subject;

-- What a step tells somebody: in the app always, and one outbox for whatever goes further. One row per entry and person.
create table telling (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  noun       text not null,
  subject_id uuid not null,
  number     text not null,
  -- the entry that tells; a timer's warning has none
  entry_id   uuid,
  what       text not null,
  weight     text not null check (weight in ('must', 'news')),
  at_night   boolean not null default false,
  -- the promise that goes with it
  due_at     timestamptz,
  made_at    timestamptz not null,
  read_at    timestamptz,
  -- The outbox. waiting → sending → sent; none = the app is enough; phone → told; dead = given up; uncertain = cut off while
  -- sending: never sent again
  send_state text not null default 'waiting'
    check (send_state in ('waiting', 'sending', 'sent', 'none', 'phone', 'told', 'dead', 'uncertain')),
  send_at    timestamptz not null,
  attempts   integer not null default 0,
  failure    text,
  sent_at    timestamptz
);
create index telling_person on telling (person_id, made_at desc, id desc);
create index telling_unread on telling (person_id) where read_at is null;
create index telling_outbox on telling (send_state, send_at, id) where send_state in ('waiting', 'sending', 'phone', 'dead');
create index telling_subject on telling (subject_id);

-- Every unit whose staff a person is: by slip, or by the office of the area that they hold a role for and of those above it
-- (the committee or the street office itself, not the desks within an office). What recusal asks.
create view staff_of as
  select a.person_id, a.unit_id, a.from_at, a.to_at from assignment a where a.unit_id is not null
  union all
  select a.person_id, u.id, a.from_at, a.to_at
    from assignment a join area held on held.id = a.area_id join unit u on u.area_id = any (held.path)
   where a.unit_id is null and u.kind in ('community', 'street-office')
     and not exists (select 1 from unit over where over.id = u.parent_id and over.area_id = u.area_id);

-- A call that was filed, a letter that was forwarded, a post that was raised: what a ticket was made of.
alter table ticket add column origin_noun text, add column origin_id uuid;
create index ticket_origin on ticket (origin_noun, origin_id) where origin_id is not null;

-- 附议: who follows a matter that somebody else raised, and is told of its public steps.
create table follower (
  subject_id uuid not null,
  person_id  uuid not null references person (id),
  noun       text not null,
  since      timestamptz not null,
  primary key (subject_id, person_id)
);
create index follower_person on follower (person_id, since desc, subject_id);
