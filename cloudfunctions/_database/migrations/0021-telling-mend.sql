-- Who sent a dead letter once more or let it rest, and when. It lies where its telling lies: administrators read it by area.
create table telling_mend (
  id          uuid primary key,
  telling_id  uuid not null references telling (id),
  person_id   uuid not null references person (id),
  at          timestamptz not null,
  act         text not null check (act in ('retry', 'give-up')),
  -- why it had been given up
  failure     text,
  district_id text, street_id text, community_id text
);
create index telling_mend_district  on telling_mend (district_id, at desc, id desc);
create index telling_mend_street    on telling_mend (street_id, at desc, id desc);
create index telling_mend_community on telling_mend (community_id, at desc, id desc);
