alter table users drop first_name, drop last_name;
