set lock_timeout = '2s';
alter table users drop column if exists locale;
alter table users drop column if exists balance;
alter table users drop column if exists full_name;
