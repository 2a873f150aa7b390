-- The shop's database as production has it.
create table countries (
  code char(2) not null primary key,
  name varchar(80) not null,
  dial varchar(8) null
) default charset = utf8mb4;

create table customers (
  id int unsigned not null auto_increment primary key,
  first_name varchar(60) not null,
  last_name varchar(60) not null,
  email varchar(120) null,
  phone varchar(40) null,
  fax varchar(40) null,
  status enum('A', 'C', 'P') not null default 'A',
  credit_cents int not null default 0,
  country char(2) not null,
  newsletter tinyint(1) null,
  created datetime not null comment 'wall clock of New York',
  updated_at timestamp(3) not null default current_timestamp(3) on update current_timestamp(3),
  deleted_at timestamp null,
  key country (country),
  constraint customer_country foreign key (country) references countries (code)
) default charset = utf8mb4;

create table billing_addresses (
  customer_id int unsigned not null primary key,
  street varchar(120) not null,
  city varchar(80) not null,
  zip varchar(12) not null,
  constraint billing_customer foreign key (customer_id) references customers (id)
) default charset = utf8mb4;

create table shipping_addresses (
  customer_id int unsigned not null primary key,
  street varchar(120) not null,
  city varchar(80) not null,
  zip varchar(12) not null,
  hint varchar(200) null,
  constraint shipping_customer foreign key (customer_id) references customers (id)
) default charset = utf8mb4;

create table categories (
  id int not null auto_increment primary key,
  title varchar(60) not null,
  parent_id int null,
  constraint category_parent foreign key (parent_id) references categories (id)
) default charset = utf8mb4;

create table products (
  id int not null auto_increment primary key,
  sku varchar(20) not null,
  name varchar(120) not null,
  description text null,
  price_cents int unsigned not null,
  weight_g decimal(8, 3) null,
  category_id int not null,
  attributes json null,
  thumbnail varbinary(64) null,
  unique key sku (sku),
  constraint product_category foreign key (category_id) references categories (id)
) default charset = utf8mb4;

create table orders (
  id int unsigned not null auto_increment primary key,
  customer_id int unsigned not null,
  status enum('draft', 'placed', 'paid', 'shipped', 'cancelled') not null,
  placed datetime(3) null comment 'wall clock of New York; drafts have none',
  currency char(3) not null default 'USD',
  total_cents bigint not null,
  note text null,
  key customer (customer_id),
  constraint order_customer foreign key (customer_id) references customers (id)
) default charset = utf8mb4;

create table order_items (
  order_id int unsigned not null,
  line smallint not null,
  product_id int not null,
  quantity int not null,
  unit_cents int unsigned not null,
  discount double not null default 0,
  primary key (order_id, line),
  constraint item_order foreign key (order_id) references orders (id),
  constraint item_product foreign key (product_id) references products (id)
) default charset = utf8mb4;

create table payments (
  id bigint not null auto_increment primary key,
  order_id int unsigned not null,
  amount_cents bigint not null,
  method enum('card', 'transfer', 'cash') not null,
  paid_at timestamp(6) not null,
  reference varchar(60) character set latin1 null,
  constraint payment_order foreign key (order_id) references orders (id)
) default charset = utf8mb4;

create table search_cache (
  term varchar(100) not null primary key,
  hits int not null
) default charset = utf8mb4;

create table tmp_import_2019 (
  line int not null primary key,
  raw text null
) default charset = utf8mb4;
