import { describe, expect, it, vi } from 'vitest'
import { overdueTolerances } from '../../src/gate/tolerate.ts'
import { needs } from '../needs.ts'
import { loaded } from '../spec/said.ts'
import { checksThat, Repository, rehearse } from './repository.ts'

// Each is a whole check, on servers of its own.
vi.setConfig({ testTimeout: 120_000 })

const EVERYWHERE = (until: string): string => `map:
  - from: a
    to: b
    rest: by-name
    validate: { tolerate: [{ column: b.x, as: case, why: known, until: ${until} }] }
validate: { tolerate: [{ column: b.y, as: touched, why: known, until: ${until} }, { column: b.z, as: case, why: known }] }
cutover:
  steps: [backfill]
  rollback:
    script: { target: [a.sql] }
    tolerate: [{ column: b.w, as: touched, why: known, until: ${until} }]
`

describe('a difference that is accepted until a day', () => {
  it.each<[until: string, warned: string[]]>([
    ['2026-06-29', ['b.y', 'b.x', 'b.w']],
    ['2026-06-30', []],
    ['2026-07-01', []],
  ])('on 2026-06-30, until %s, is warned of: %j', async (until, warned) => {
    const move = await loaded(EVERYWHERE(until))
    if (typeof move === 'string') throw new Error(move)
    const checks = overdueTolerances(move, '2026-06-30')
    expect(checks.map(({ subject }) => subject)).toEqual(warned)
    for (const { id, result, summary, fix, place } of checks) {
      expect([id, result, summary, fix]).toEqual([
        'validation.tolerated',
        'warned',
        `it counted until ${until}, and covers nothing any more`,
        'Mend what it covered, or take it out; a new date needs a new reason.',
      ])
      expect(place?.file).toMatch(/\.move\.yaml$/)
    }
  })
})

describe('a check of a move with such a difference', needs('postgres'), () => {
  const trial = async (until: string) => {
    await using repository = await Repository.of(null)
    const files = {
      'people.move.yaml': `move: people
source: { engine: postgres:18, schema: [source.sql] }
target: { engine: postgres:18, schema: [target.sql] }
map: [{ from: people, to: people, rest: by-name }]
validate: { tolerate: [{ column: people.name, as: case, why: names are folded there${until} }] }
`,
      'source.sql': `create table people (id int primary key, name text not null); insert into people values (1, 'Ann'), (2, 'bob');`,
      'target.sql': `create table people (id int primary key, name text not null);
create function folded() returns trigger language plpgsql as $$ begin new.name := lower(new.name); return new; end $$;
create trigger folded before insert on people for each row execute function folded();`,
    }
    for (const [file, text] of Object.entries(files)) await repository.write(file, text)
    return await rehearse(repository, ['check', 'people.move.yaml', '--only', 'people'])
  }

  it('accepts it to the end of its last day', async () => {
    const { report, status, stderr } = await trial(', until: 9999-12-31')
    expect(checksThat(report, 'failed'), stderr).toEqual([])
    expect(checksThat(report, 'waived')).toEqual(['validation.tolerated public.people.name'])
    expect(status).toBe(0)
  })

  it('fails after it, and warns that nothing is accepted any more', async () => {
    const { report, status, stderr } = await trial(', until: 2026-01-31')
    expect(checksThat(report, 'failed'), stderr).toEqual(['validation.cells public.people.name'])
    expect(checksThat(report, 'warned')).toContain('validation.tolerated people.name')
    expect(checksThat(report, 'waived')).toEqual([])
    expect(status).toBe(1)
  })
})
