create table users (id int primary key, first_name text, last_name text);
