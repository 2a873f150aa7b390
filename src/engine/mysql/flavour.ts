import type { EngineName } from '../engine.ts'

/** What differs between MySQL and MariaDB; all else in this folder is common to both. */
export interface Flavour {
  name: Extract<EngineName, 'mysql' | 'mariadb'>
  /** Sets the server's own limit for a statement, in seconds. MySQL's holds for SELECT alone. */
  timeLimit(seconds: number): string
  /** How a JSON document is made of text. MariaDB's JSON is LONGTEXT with a check. */
  json(text: string): string
  /** Geometry from WKB. MySQL would swap the axes of geographic systems, MariaDB never does. */
  geometry(wkb: string, srid: string): string
  /** The family of collations that fold case and accents, and pad nothing. */
  folding: string
  /** The Unicode collation that folds nothing but what `_ai_ci`, `_as_ci` behind it says. */
  unicodeCollation: string
  /** How many rows the server takes a table to have. `read`, `forget`: parameters schema and table; `write`: rows, schema, table. */
  statistics: { read: string; write: string; forget: string }
  /** Where `explain format=traditional` has the way of access, and the rows. */
  explained: { type: number; rows: number }
}

export const MYSQL: Flavour = {
  name: 'mysql',
  timeLimit: seconds => `max_execution_time = ${Math.round(seconds * 1000)}`,
  json: text => `cast(${text} as json)`,
  geometry: (wkb, srid) => `st_geomfromwkb(${wkb}, ${srid}, 'axis-order=long-lat')`,
  unicodeCollation: 'utf8mb4_0900',
  folding: 'utf8mb4_0900',
  statistics: {
    read: 'select n_rows from mysql.innodb_table_stats where database_name = ? and table_name = ?',
    write:
      'update mysql.innodb_table_stats set n_rows = ? where database_name = ? and table_name = ?',
    forget: 'delete from mysql.innodb_table_stats where database_name = ? and table_name = ?',
  },
  explained: { type: 4, rows: 9 },
}

export const MARIADB: Flavour = {
  name: 'mariadb',
  timeLimit: seconds => `max_statement_time = ${seconds}`,
  json: text => text,
  geometry: (wkb, srid) => `st_geomfromwkb(${wkb}, ${srid})`,
  unicodeCollation: 'utf8mb4_uca1400_nopad',
  folding: 'utf8mb4_uca1400_nopad',
  // On 11.8 a flush does not have InnoDB's own statistics read again; it does those that come before them.
  statistics: {
    read: 'select cardinality from mysql.table_stats where db_name = ? and table_name = ?',
    write: 'replace into mysql.table_stats (cardinality, db_name, table_name) values (?, ?, ?)',
    forget: 'delete from mysql.table_stats where db_name = ? and table_name = ?',
  },
  explained: { type: 3, rows: 8 },
}
