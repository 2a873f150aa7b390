import type { EngineName } from '../../src/engine/engine.ts'

/** What each engine says where the tests of resets differ. */
interface Says {
  schema: string
  /** Statements by what they do; each is a script of its own. */
  wild: Record<string, string[]>
  /** What the catalog does not tell. */
  tells: Record<string, string>
  databases: string
}

const COMMON: Says['wild'] = {
  'changed, lost and added rows': [
    `update item set label = 'Blue' where label = 'blue'`,
    'delete from note where id = 1',
    `insert into note (id, body) values (9, 'nine')`,
  ],
  'a truncated table': ['truncate table note'],
  'two texts that changed places': [`update item set label = note, note = label where id = 2`],
  'generators that went on': [
    `insert into item (label) values ('x')`,
    `delete from item where label = 'x'`,
  ],
  'a column and its values': [
    'alter table item add extra int',
    'alter table item drop column note',
  ],
  'a dropped table and a new one': [
    'drop table note',
    'create table newcomer (id int primary key)',
  ],
  'a renamed table': ['alter table note rename to notes'],
  'an index': ['create index item_label on item (label)'],
  'a view': ['drop view item_view', 'create view other_view as select 1 as one'],
}

const MYSQL: Says = {
  schema: `
    create table owner (id int primary key, name varchar(20) unique) comment = 'who';
    create table item (
      id int unsigned primary key auto_increment, label varchar(20) not null default 'none', note varchar(20),
      price decimal(8,2), made date, raw varbinary(9), twice decimal(9,2) generated always as (price * 2) stored,
      owner_id int, odd timestamp(3) null, kind enum('a', 'b'),
      constraint item_owner foreign key (owner_id) references owner (id) on delete cascade
    ) auto_increment = 50;
    create table note (id int primary key, body text);
    create table log (id int primary key auto_increment, what varchar(40));
    create view item_view as select label from item;
    create view a_first as select label from item_view;
    create function two() returns int deterministic return 2;
    create procedure touch() update note set body = 'touched';
    create trigger item_b before insert on item for each row set new.note = concat(new.note, '1');
    create trigger item_a before insert on item for each row set new.note = concat(new.note, '2');
    create trigger item_gone after delete on item for each row insert into log (what) values (concat('gone ', old.label));
    create event tick on schedule every 1 year do select 1;
    set sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
    insert into owner values (1, 'ann'), (2, 'bob');
    insert into item (id, label, note, price, made, raw, owner_id, odd, kind) values
      (0, 'blue', 'n', 1.50, '0000-00-00', x'00ff', 1, '2026-03-29 02:30:00.5', 'a'),
      (2, 'ab', 'c', 2, '2024-00-15', null, 2, null, ''), (3, 'é👩‍👧', null, null, null, x'', null, null, 'b');
    insert into note values (1, 'one'), (2, 'two');`,
  wild: {
    ...COMMON,
    'routines, triggers and events': [
      'drop trigger item_b',
      'drop procedure touch',
      'drop event tick',
      `drop function two; create function two() returns int deterministic return 3`,
    ],
    'the order in which triggers fire': [
      'drop trigger item_b',
      `create trigger item_b before insert on item for each row set new.note = concat(new.note, '1')`,
    ],
    'a parent whose type changed, and its foreign key': [
      'alter table item drop foreign key item_owner',
      'alter table owner modify id bigint',
      'drop table owner',
    ],
    'a table that became a view': ['drop table note', 'create view note as select 1 as id'],
    'a primary key that was raised': ['update item set id = 4000000 where id = 3'],
  },
  tells: {
    tables: `select table_name, table_comment, table_collation, engine from information_schema.tables
      where table_schema = database() order by 1`,
    indexes: `select table_name, index_name, seq_in_index, column_name, non_unique from information_schema.statistics
      where table_schema = database() order by 1, 2, 3`,
    item: 'show create table item',
    keys: `select constraint_name, delete_rule from information_schema.referential_constraints where constraint_schema = database()`,
    triggers: `select trigger_name, action_order, trim(trailing ';' from action_statement), sql_mode, definer from information_schema.triggers
      where trigger_schema = database() order by 1`,
    routines: `select routine_name, trim(trailing ';' from routine_definition), sql_mode from information_schema.routines
      where routine_schema = database() order by 1`,
    views: `select table_name, view_definition from information_schema.views where table_schema = database() order by 1`,
    events: `select event_name, trim(trailing ';' from event_definition), time_zone, starts from information_schema.events where event_schema = database()`,
  },
  databases: 'show databases',
}

export const RESET: Record<EngineName, Says> = {
  postgres: {
    schema: `
      create type mood as enum ('good', 'bad');
      create table owner (id int primary key, name text unique);
      create table item (
        id int generated by default as identity (start with 50) primary key, label text not null default 'none', note text,
        price numeric(8,2), twice numeric generated always as (price * 2) stored, feeling mood,
        owner_id int constraint item_owner references owner on delete cascade
      );
      create table note (id int primary key, body text);
      create sequence free start with 7;
      create view item_view as select label from item;
      create function touch() returns trigger language plpgsql as $$ begin new.body := new.body || '!'; return new; end $$;
      create trigger note_touch before update on note for each row execute function touch();
      create schema move_rehearsal;
      create table move_rehearsal.checkpoint (id int);
      insert into owner values (1, 'ann'), (2, 'bob');
      insert into item (id, label, note, price, feeling, owner_id) values
        (1, 'blue', 'n', 1.50, 'good', 1), (2, 'ab', 'c', 2, null, 2), (3, 'é👩‍👧', null, null, 'bad', null);
      insert into note values (1, 'one'), (2, 'two');`,
    wild: {
      ...COMMON,
      'sequences, types and functions': [
        `select nextval('free'), setval('item_id_seq', 900)`,
        `alter type mood add value 'so so'`,
        'drop trigger note_touch on note',
        'drop function touch',
      ],
      'our own schema': ['insert into move_rehearsal.checkpoint values (1)'],
      'a schema and all in it': [
        'create schema other create table t (a int)',
        'drop schema move_rehearsal cascade',
      ],
      'a column and its values': [
        'alter table item add extra int',
        'alter table item drop column note',
      ],
    },
    tells: {
      indexes: `select indexdef from pg_indexes where schemaname = 'public' order by 1`,
      constraints: `select conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace order by 1`,
      sequences: `select sequencename, last_value, start_value from pg_sequences order by 1`,
      functions: `select proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace`,
      types: `select enumlabel from pg_enum order by enumsortorder`,
      schemas: `select nspname from pg_namespace where nspname !~ '^pg_' order by 1`,
      own: `select c.relname, c.reltuples > 0 from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname = 'move_rehearsal'`,
      checkpoints: `select query_to_xml('select * from ' || c.oid::regclass, true, false, '')::text
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname = 'move_rehearsal'`,
    },
    databases: 'select datname from pg_database',
  },
  mysql: MYSQL,
  mariadb: {
    ...MYSQL,
    schema: `${MYSQL.schema} create sequence free start with 7;`,
    wild: {
      ...MYSQL.wild,
      'a sequence': ['select nextval(free)'],
      'a sequence that is gone': ['drop sequence free'],
    },
    tells: { ...MYSQL.tells, sequence: 'select * from free' },
  },
}
