-- The old columns are put aside: the undo needs them, and users_names_before_0043 goes when nobody can want to go back.
set lock_timeout = '2s';
create table users_names_before_0043 as
  select id, first_name, last_name, balance_cents, language from users;
alter table users_names_before_0043 add primary key (id);
alter table users drop column first_name;
alter table users drop column last_name;
alter table users drop column balance_cents;
alter table users drop column language;
