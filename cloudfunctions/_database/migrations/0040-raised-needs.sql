-- Needs that residents raised, as they wait for their community: few among all that stands on the lists.
create index listing_raised_district  on listing (district_id,  state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null and requester_id is not null;
create index listing_raised_street    on listing (street_id,    state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null and requester_id is not null;
create index listing_raised_community on listing (community_id, state, (coalesce(due_at, 'infinity'::timestamptz)), id) where ended_at is null and requester_id is not null;
