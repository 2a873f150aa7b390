alter table users add full_name text;
