-- Several cases of one person: the one that typed words go to, and the highest number that was ever given to one, so
-- that a button of a case that was deleted never means another one.
alter table person add column current_case text not null default '1';
alter table person add column newest_case integer not null default 1;

-- What is not delivered yet goes with its case.
alter table outbox add column case_id text not null default '1';

-- Reminders of two cases may bear the same key.
create table reminder_of_case (
    person  text not null references person (id),
    case_id text not null,
    key     text not null,
    due_at  text not null check (length(due_at) = 32),
    payload blob,
    state   text not null default 'waiting' check (state in ('waiting', 'said')),
    primary key (person, case_id, key)
) strict, without rowid;
insert into reminder_of_case (person, case_id, key, due_at, payload, state)
select person, '1', key, due_at, payload, state from reminder;
drop table reminder;
alter table reminder_of_case rename to reminder;
create index reminder_due on reminder (due_at) where state = 'waiting';

-- A code for another person who is affected: given out in a case, named by a guest, who may then agree that both cases
-- know of each other's household. Only its keyed hash is kept, and the row goes with the last answer.
create table invitation (
    id         integer primary key autoincrement,
    person     text not null references person (id),
    case_id    text not null,
    hash       blob not null unique,
    expires_at text not null check (length(expires_at) = 32),
    guest      text references person (id),
    guest_case text,
    agreed     integer not null default 0
) strict;
create index invitation_person on invitation (person);
create index invitation_guest on invitation (guest) where guest is not null;
