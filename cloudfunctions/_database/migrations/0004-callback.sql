-- A callback in one operator's hand at a time, and not to be rung again before a moment (docs/decisions/0010).
alter table ticket
  add column caller_id     uuid references person (id),
  add column caller_until  timestamptz,
  add column callback_from timestamptz,
  add constraint ticket_caller check ((caller_id is null) = (caller_until is null));
