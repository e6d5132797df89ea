-- Why a leader asked somebody to leave: theirs to read, until they ask again.
alter table membership add column reason text check (reason is null or state = 'out');
