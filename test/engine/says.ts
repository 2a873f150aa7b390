import type { EngineName } from '../../src/engine/engine.ts'

/** Each case in the SQL of each engine. */
export interface Says {
  /** A hundred thousand rows of a number and a text of three characters. */
  many: string
  /** A text of n characters. */
  long: (n: number) => string
  /** A query that takes n seconds, and its error when it takes too long. */
  sleep: (n: number) => string
  timeout: RegExp
  /** A query whose last of many rows fails. */
  fails: string
  /** What this session is called, to everybody. */
  name: (id: string) => string
  /** Ends the session of that id. */
  kill: (id: string) => string
  /** A statement whose only flaw is a warning. */
  warns: string
  /** A value that a column does not take, and does not get into the message. */
  refused: string
  duplicate: RegExp
}

const MYSQL: Says = {
  many: `select n, 'abc' from (
    select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d as n from d a, d b, d c, d e, d f) t order by n`,
  long: n => `repeat('x', ${n})`,
  // select sleep() answers 1 where it is cut short: a query that has to read rows is stopped.
  sleep: n => `select count(*) from d a, d b where sleep(${n} / 100) = 0`,
  timeout: /^ER_(QUERY_TIMEOUT|STATEMENT_TIMEOUT)$/,
  fails: `select json_extract(case when n = 99999 then '[' else '[1]' end, '$[0]') from (
    select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d as n from d a, d b, d c, d e, d f) t order by n`,
  name: () => 'select @rehearse_move',
  kill: id => `kill ${id}`,
  warns: 'insert ignore into t (id, label) values (7, repeat(char(65), 99))',
  refused: `insert into t (id, amount) values (1, 'secret')`,
  duplicate: /^ER_DUP_ENTRY$/,
}

export const SAYS: Record<EngineName, Says> = {
  postgres: {
    many: `select n::text, 'abc' from generate_series(0, 99999) n order by n + 0`,
    long: n => `repeat('x', ${n})`,
    sleep: n => `select pg_sleep(${n})`,
    timeout: /^57014$/,
    fails: `select (1 / (99999 - n))::text from generate_series(0, 99999) n order by n`,
    name: id => `select application_name from pg_stat_activity where pid = ${id}`,
    kill: id => `select pg_terminate_backend(${id})`,
    warns: `do $$ begin insert into t (id) values (7); raise warning 'half of it'; end $$`,
    refused: `insert into t (id, amount) values (1, 'secret')`,
    duplicate: /^23505$/,
  },
  mysql: MYSQL,
  mariadb: {
    ...MYSQL,
    fails: `select case when n = 99999 then (select d from d) else n end from (
      select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d as n from d a, d b, d c, d e, d f) t order by n`,
  },
}
