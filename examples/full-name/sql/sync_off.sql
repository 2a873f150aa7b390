drop trigger if exists users_sync on users;
drop function if exists users_sync();
