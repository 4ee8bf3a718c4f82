-- Somebody who blocked the bot or left: what is to be said waits until they are back.
alter table chat add column unreachable integer not null default 0;
