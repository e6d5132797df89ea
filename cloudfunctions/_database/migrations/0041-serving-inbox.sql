-- What awaits one person, read whenever anybody opens the app: as leader of a post or an activity, as whoever holds a post, has a
-- held place, registered, or is the contact of a unit. Each by an index of its own, however much there is.
create index service_record_leads on service_record (leader_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index service_pledge_open on service_pledge (requester_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index activity_leads on activity (leader_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index registration_open on registration (requester_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null;
create index registration_contact on registration (requester_id, unit_id) where subject = 'unit' and state = 'confirmed';
create index place_held_for on place (person_id, hold_until) where state = 'held';
