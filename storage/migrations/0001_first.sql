-- The first schema. Nothing personal stands here in clear: payloads, addresses and journals are sealed under the
-- person's key, ids of chats and events are keyed hashes. Instants are UTC in one fixed format, so that they sort.

create table meta (
    key   text primary key,
    value text not null
) strict, without rowid;

create table person (
    id         text primary key check (length(id) = 32),
    created_at text not null,
    state      text not null default 'new' check (state in ('new', 'active', 'gone'))
) strict, without rowid;

-- autoincrement: a number that once meant somebody's chat never means somebody else's.
create table chat (
    id        integer primary key autoincrement,
    person    text not null references person (id),
    channel   text not null,
    hash      blob not null unique,
    address   blob not null,
    last_used text not null
) strict;
create index chat_person on chat (person);

-- A done row keeps its event hash, so that the same event is never taken twice, and nothing else: no payload, no person.
create table inbox (
    id          integer primary key autoincrement,
    channel     text not null,
    event_hash  blob not null,
    chat        integer,
    person      text references person (id),
    payload     blob,
    state       text not null default 'new' check (state in ('new', 'held', 'parked', 'done')),
    tries       integer not null default 0,
    accepted_at text not null,
    unique (channel, event_hash),
    check ((state = 'done') = (person is null)),
    check ((state = 'done') = (payload is null))
) strict;
create index inbox_open on inbox (person, id) where person is not null;

create table cursor (
    channel text primary key,
    value   text not null
) strict, without rowid;

-- An emptied entry keeps its number and loses its bytes.
create table journal (
    person  text not null references person (id),
    case_id text not null,
    seq     integer not null check (seq > 0),
    sealed  blob not null,
    at      text not null,
    primary key (person, case_id, seq)
) strict, without rowid;

-- What the network took is deleted, so this table stays small; autoincrement keeps every n unique for ever.
-- person and chat are empty for a last word to somebody who is already forgotten.
create table outbox (
    n           integer primary key autoincrement,
    id          text not null unique check (length(id) = 32),
    person      text references person (id),
    chat        integer references chat (id),
    at          text not null,
    payload     blob not null,
    state       text not null default 'waiting' check (state in ('waiting', 'dead')),
    tries       integer not null default 0,
    next_try_at text not null default '' check (length(next_try_at) in (0, 32))
) strict;
create index outbox_chat on outbox (chat, n, state, next_try_at);

-- A said reminder keeps its key, so that it is never said again.
create table reminder (
    person  text not null references person (id),
    key     text not null,
    due_at  text not null check (length(due_at) = 32),
    payload blob,
    state   text not null default 'waiting' check (state in ('waiting', 'said')),
    primary key (person, key)
) strict, without rowid;
create index reminder_due on reminder (due_at) where state = 'waiting';

create table file (
    name   text primary key check (length(name) = 32),
    person text not null references person (id),
    kind   text not null
) strict, without rowid;
create index file_person on file (person);
