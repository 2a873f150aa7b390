-- Users of before get back what was put aside. Who came since has one name: it becomes the first.
set lock_timeout = '2s';
do $$
begin
  if to_regclass('users_names_before_0043') is null then
    return;
  end if;
  alter table users add column language char(2);
  alter table users add column balance_cents integer not null default 0;
  alter table users add column last_name text;
  alter table users add column first_name text;
  update users u set first_name = b.first_name, last_name = b.last_name, balance_cents = b.balance_cents, language = b.language
    from users_names_before_0043 b where b.id = u.id;
  update users set first_name = full_name, balance_cents = balance * 100, language = left(locale, 2) where first_name is null;
  alter table users alter column first_name set not null;
  drop table users_names_before_0043;
end
$$;
