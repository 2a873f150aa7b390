import { expect, it } from 'vitest'
import { logWithoutRows } from '../../src/server/log-without-rows.ts'

it('a server’s log is shown without the statements that it quotes', () => {
  const log = [
    '\tof a statement whose beginning was cut off',
    '2026-01-01 LOG:  starting PostgreSQL',
    '2026-01-01 PANIC:  could not write to file "pg_wal/xlogtemp": No space left on device',
    "2026-01-01 STATEMENT:  insert into item values (1, 'Anna'),",
    "\t(2, 'Berta')",
    '2026-01-01 DETAIL:  Key (id)=(7) already exists.',
    '2026-01-01 LOG:  server process was terminated by signal 6: Aborted',
    "Query (7f0c8c0117d0): update person set name = 'Anna'",
    'Connection ID (thread ID): 8',
  ]
  expect(logWithoutRows(log.join('\n')).split('\n')).toEqual([log[1], log[2], log[6], log[8]])
})
