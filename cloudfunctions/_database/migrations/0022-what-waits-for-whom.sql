-- Whoever handles does so for one unit: without this the planner takes the two for strangers, expects no row and sorts them all.
create statistics ticket_handler_of_unit (dependencies) on handler_id, lead_unit_id from ticket;
analyze ticket;
-- The few answers that wait for a supervisor's key, among all that wait for a verifier.
create index ticket_key_district  on ticket (district_id,  (coalesce(due_at, 'infinity'::timestamptz)), id)
  where ended_at is null and state = 'settled' and settlement ->> 'key' is null and settlement ->> 'outcome' in ('explained', 'impossible');
create index ticket_key_street    on ticket (street_id,    (coalesce(due_at, 'infinity'::timestamptz)), id)
  where ended_at is null and state = 'settled' and settlement ->> 'key' is null and settlement ->> 'outcome' in ('explained', 'impossible');
create index ticket_key_community on ticket (community_id, (coalesce(due_at, 'infinity'::timestamptz)), id)
  where ended_at is null and state = 'settled' and settlement ->> 'key' is null and settlement ->> 'outcome' in ('explained', 'impossible');
