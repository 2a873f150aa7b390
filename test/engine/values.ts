import type { EngineName } from '../../src/engine/engine.ts'
import type { ValueCase } from './value-case.ts'
import { OF_MARIADB, OF_MYSQL } from './values-of-mysql.ts'
import { OF_POSTGRES } from './values-of-postgres.ts'

export const VALUES: Record<EngineName, ValueCase[]> = {
  postgres: OF_POSTGRES,
  mysql: OF_MYSQL,
  mariadb: OF_MARIADB,
}

/** What a script runs before the table is made. The sessions' zone is two hours east: an instant must not keep it. */
export const SETUP: Record<EngineName, string> = {
  postgres: `
    set time zone interval '+02:00' hour to minute;
    create extension if not exists citext;
    create type mood as enum ('sad', 'it''s', 'Glad, very');
    create domain price as numeric(8,3) check (value > 0);`,
  mysql: `set time_zone = '+02:00', sql_mode = '';`,
  mariadb: `set time_zone = '+02:00', sql_mode = '';`,
}
