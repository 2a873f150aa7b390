import { expect, it, vi } from 'vitest'
import { onEach } from '../needs.ts'
import { checksThat, type Outcome, Repository, rehearse } from './repository.ts'

// Each is a whole check, on servers of its own.
vi.setConfig({ testTimeout: 120_000 })

const TABLE =
  'create table visit (id int primary key, day date not null, at datetime(6), stamp timestamp null);'

const ROWS = `insert into visit values (1, '2024-02-29', '2024-02-29 10:00:00.5', '2024-02-29 10:00:00'),
  (2, '0000-00-00', '0000-00-00 00:00:00', '0000-00-00 00:00:00'),
  (3, '2024-00-15', '2024-01-00 10:00:00.5', null);`

/** As servers have it that hold dates of 1998. */
const LAX = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION'

async function trial(engine: string, mode: string | null): Promise<Outcome> {
  await using repository = await Repository.of(null)
  const settings = mode === null ? '' : `settings: { sql_mode: "${mode}" }, `
  const files = {
    'visits.move.yaml': `move: visits
source: { engine: ${engine}, schema: [visit.sql], data: [rows.sql] }
target: { engine: ${engine}, ${settings}schema: [visit.sql] }
map: [{ from: visit, to: visit, rest: by-name }]
`,
    'visit.sql': TABLE,
    'rows.sql': `set sql_mode = ''; ${ROWS}`,
  }
  for (const [file, text] of Object.entries(files)) await repository.write(file, text)
  return await rehearse(repository, ['check', 'visits.move.yaml'])
}

onEach([
  { name: 'mysql', engine: 'mysql:9.7', refuses: null },
  // The server's own mode has neither.
  { name: 'mariadb', engine: 'mariadb:11.8', refuses: `${LAX},NO_ZERO_DATE,NO_ZERO_IN_DATE` },
] as const)('zero dates that $name copies as they are', ({ engine, refuses }) => {
  it('move, where the target’s sql_mode takes them, and every rehearsal finds them again', async () => {
    const { report, status, stderr } = await trial(engine, LAX)
    expect(checksThat(report, 'failed'), stderr).toEqual([])
    expect(report?.tables).toMatchObject([{ expected: 3, found: 3, missing: 0, differing: 0 }])
    expect(report?.rehearsals.length).toBeGreaterThan(0)
    expect(status).toBe(0)
  })

  it.each([refuses, `${LAX},NO_ZERO_DATE`, `${LAX},NO_ZERO_IN_DATE`])(
    'are refused before a row moves under sql_mode %s (null: the server’s own), with the rule and the reason',
    async mode => {
      const { report, status } = await trial(engine, mode)
      expect(checksThat(report, 'failed').filter(id => id.startsWith('mapping'))).toEqual([
        'mapping.invalid-value target.visit.at',
        'mapping.invalid-value target.visit.day',
        'mapping.invalid-value target.visit.stamp',
      ])
      const fixes = report?.checks.flatMap(({ id, fix }) =>
        id === 'mapping.invalid-value' && fix !== null ? [fix] : [],
      )
      for (const fix of fixes ?? []) {
        expect(fix).toMatch(/^Say `zero: null` or `zero: \{ value: … \}`/)
        expect(fix).toMatch(/sql_mode: … .*NO_ZERO_DATE nor NO_ZERO_IN_DATE/)
      }
      expect(report?.tables).toEqual([])
      expect(status).toBe(1)
    },
  )
})
