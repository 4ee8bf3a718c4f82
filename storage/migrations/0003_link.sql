-- A code that joins a second chat to a person: given out in `chat`, named in `claimed_by`, confirmed where it was given
-- out. Only its keyed hash is kept.
create table link (
    person     text primary key references person (id),
    chat       integer not null references chat (id),
    hash       blob not null unique,
    expires_at text not null check (length(expires_at) = 32),
    claimed_by integer references chat (id),
    confirmed  integer not null default 0
) strict, without rowid;

-- The chat in which the person last wrote: what is said unasked goes there.
alter table person add column wrote_in integer;
