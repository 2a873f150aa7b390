set lock_timeout = '2s';
alter table users add column full_name text;
alter table users add column balance numeric(12, 2);
alter table users add column locale text;
