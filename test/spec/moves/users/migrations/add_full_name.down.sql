alter table users drop full_name;
