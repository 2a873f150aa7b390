import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Table } from '../../src/engine/catalog.ts'
import { database, script } from '../databases.ts'

/** Type tables of another validator, which this project does not copy; where they are not beside the project, they are skipped. */
const FOLDER = resolve('../shared/data/dvt-types')
export const hasTypeTables = existsSync(FOLDER)

export type Typed = 'mysql' | 'postgres'
const FILES: Record<Typed, string> = {
  mysql: 'mysql_test_tables.sql',
  postgres: 'postgresql_test_tables.sql',
}

/** Two of their tables have no key, without which no row can be named. */
const KEYS = `
  alter table TABLES.dvt_many_cols add primary key (id);
  alter table TABLES.dvt_null_not_null add primary key (col_nn);`

/** A fresh database filled by that validator's own script. */
export async function typeTables(
  engine: Typed,
  stack: AsyncDisposableStack,
): Promise<{ url: string; schema: string }> {
  const { url, name } = stack.use(await database(engine))
  const text = readFileSync(join(FOLDER, FILES[engine]), 'utf8').replaceAll(
    /DROP TABLE (?!IF)/g,
    'DROP TABLE IF EXISTS ',
  )
  const schema = engine === 'mysql' ? name : 'pso_data_validator'
  const own = `${text}\n${KEYS.replaceAll('TABLES', 'pso_data_validator')}`
  await script(
    engine,
    url,
    engine === 'postgres'
      ? own
      : own
          // Its VARCHAR(21000) fits a row in three bytes a character only.
          .replace(/CREATE DATABASE .*;/, `alter database ${name} character set utf8mb3;`)
          .replaceAll('pso_data_validator', name),
  )
  return { url, schema }
}

/** An entry that moves a table by name, with these fields besides. */
export const entry = (from: Table, to: Table, fields = ''): string =>
  `  - { from: "${from.schema}.${from.name}", to: "${to.schema}.${to.name}", rest: by-name${fields === '' ? '' : `, fields: { ${fields} }`} }`

/** What the other side needs for tables that only one script has: DDL of ours, and the rules that their types ask for. */
export const ONLY: Record<Typed, { ddl: string; fields: Record<string, string>; rows: string[] }> =
  {
    mysql: {
      ddl: `
      create table entries ("guestName" varchar(255), content varchar(255), "entryID" integer primary key);
      create table test_data_types_mysql_row (serial_col integer primary key, int_col integer, text_col char(100), char_col char(30),
        varchar_col varchar(255), float_col real, decimal_col numeric(5,2), datetime_col timestamp(0), date_col date);`,
      fields: {},
      rows: ['entries: 7', 'test_data_types_mysql_row: 10'],
    },
    postgres: {
      ddl: `
      create table dvt_ora2pg_types (id int primary key, col_num_4 smallint, col_num_9 int, col_num_18 bigint, col_num_38 decimal(38),
        col_num decimal(60,20), col_num_10_2 decimal(10,2), col_num_float decimal(60,20), col_float32 float, col_float64 double,
        col_varchar_30 varchar(30), col_char_2 char(2), col_nvarchar_30 varchar(30), col_nchar_2 char(2), col_date date,
        col_ts datetime(6), col_tstz timestamp(6) null, col_tsltz timestamp(6) null, col_interval_ds decimal(20,6),
        col_raw varbinary(100), col_long_raw longblob, col_blob longblob, col_clob longtext, col_nclob longtext);
      create table test_generate_partitions (course_id varchar(12), quarter_id int, recd_timestamp datetime(6), registration_date date,
        approved boolean, grade decimal(20,10), primary key (course_id, quarter_id, recd_timestamp, registration_date, approved));
      create table dvt_pg_types (id int primary key, col_int2 smallint, col_int4 int, col_int8 bigint, col_dec decimal(60,20),
        col_dec_10_2 decimal(10,2), col_float32 float, col_float64 double, col_varchar_30 varchar(30), col_char_2 char(2), col_text text,
        col_date date, col_ts datetime(6), col_tstz timestamp(6) null, col_time time(6), col_timetz varchar(30), col_binary longblob,
        col_bool boolean, col_uuid char(36), col_oid bigint);
      create table dvt_large_decimals (id decimal(38) primary key, col_data varchar(10), col_dec_18 decimal(18), col_dec_38 decimal(38),
        col_dec_38_9 decimal(38,9), col_dec_38_30 decimal(38,30));
      create table \`dvt-identifier$_#\` (id int primary key, \`col#hash\` varchar(10), \`col$dollar\` varchar(10), \`col-hyphen\` varchar(10),
        \`col@at\` varchar(10), other_data varchar(100));
      create table dvt_bool (id int primary key, col_bool_dec boolean, col_bool_int boolean, col_bool_ch1 boolean, col_bool_chy boolean);`,
      fields: {
        dvt_ora2pg_types: 'col_interval_ds: { from: col_interval_ds, as: seconds }',
        dvt_pg_types:
          'col_timetz: { from: col_timetz, as: text }, col_oid: { sql: col_oid::bigint }',
      },
      rows: [
        'dvt-identifier$_#: 5',
        'dvt_bool: 2',
        'dvt_large_decimals: 3',
        'dvt_ora2pg_types: 3',
        'dvt_pg_types: 2',
        'test_generate_partitions: 32',
      ],
    },
  }
