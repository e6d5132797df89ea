-- A reply has a history of its own, as every matter has: who checked it, hid it, showed it again.
alter table reply add column number text, add column changed_at timestamptz, add column last_seq integer, add column last_hash text;

-- What was replied before begins with an entry that says how it was found. Its hash is made as _kernel/chain.ts makes it: over
-- JSON whose keys stand in order.
with found as (
  select r.id as reply, gen_random_uuid() as entry, r.state, r.text, r.fingerprint, p.number || '-' || left(r.id::text, 4) as number,
         date_trunc('milliseconds', coalesce(r.decided_at, r.created_at)) as at, md5(gen_random_uuid()::text) as salt
    from reply r join post p on p.id = r.post_id),
worded as (
  select *, encode(sha256(convert_to('["' || salt || '",null,null]', 'UTF8')), 'hex') as digest,
         encode(sha256(convert_to('["' || salt || '",' || to_json(text) || ',null]', 'UTF8')), 'hex') as matter from found),
linked as (
  select *, encode(sha256(convert_to(
           '{"actor":null,"at":"' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","data":{"matter":"' || matter
           || '","salt":"' || salt || '"},"digest":"' || digest || '","from":null,"id":"' || entry || '","prev":"' || repeat('0', 64)
           || '","road":"found","role":"rule","seq":0,"subject":"' || reply || '","to":"' || state || '","unit":null}', 'UTF8')), 'hex') as hash
    from worded),
told as (
  insert into entry (id, noun, subject_id, seq, road, from_state, to_state, at, actor_id, actor_role, actor_unit, text, note, salt,
                     digest, data, fingerprint, prev_hash, hash)
  select entry, 'reply', reply, 0, 'found', null, state, at, null, 'rule', null, null, null, salt, digest,
         jsonb_build_object('salt', salt, 'matter', matter), fingerprint, repeat('0', 64), hash from linked)
update reply r set number = l.number, changed_at = l.at, version = 1, last_seq = 0, last_hash = l.hash from linked l where l.reply = r.id;

alter table reply alter column number set not null, alter column changed_at set not null, alter column last_seq set not null,
                  alter column last_hash set not null;
