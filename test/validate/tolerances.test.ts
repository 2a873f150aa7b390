import { expect } from 'vitest'
import type { PlannedTolerance } from '../../src/mapping/plan.ts'
import { ENGINES, testEach } from '../needs.ts'
import { proveSides, sides, transfer } from './plans.ts'

const TABLE = (
  rows: string,
) => `create table people (id integer primary key, name varchar(20), city varchar(20), score decimal(10, 4));
insert into people values ${rows};`

const tolerance = (column: string, as: PlannedTolerance['as'], n: number): PlannedTolerance => ({
  column,
  as,
  why: 'because',
  path: ['validate', 'tolerate', n],
})

testEach(ENGINES)(
  'on %s a tolerated difference is no failure, and every use of it is counted',
  async engine => {
    await using on = await sides(engine, engine, {
      source: TABLE(`(1, 'Ann', 'Bern', 1.0049), (2, 'Bob', 'Rome', 2), (3, 'Cy', 'Oslo', 3)`),
      target: TABLE(`(1, 'ANN', 'Bern', 1), (2, 'bob', 'Rome', 2), (3, 'Cy', 'Paris', 3)`),
    })
    const moved = {
      ...transfer(on, { from: 'people', to: 'people' }),
      tolerate: [
        tolerance('name', { kind: 'case' }, 0),
        tolerance('score', { kind: 'rounded', scale: 2 }, 1),
        tolerance('city', { kind: 'trimmed' }, 2),
      ],
    }
    for (const more of [{}, { apartFrom: 1 }]) {
      const proof = await proveSides(on, [moved], more)
      const checks = proof.checks.filter(check => check.id !== 'validation.rows')
      expect(
        checks.map(c => [
          c.result,
          c.subject.split('.').slice(1).join('.'),
          c.summary,
          c.why ?? null,
        ]),
      ).toEqual([
        ['failed', 'people.city', expect.stringMatching(/^1 cell differs/), null],
        [
          'passed',
          'people',
          '3 columns of 3 rows hold what the mapping makes of the source, but for 3 cells that the spec tolerates; others do not.',
          null,
        ],
        ['waived', 'people.name', '2 cells differ by case', 'because'],
        [
          'waived',
          'people.score',
          '1 cell differs by no more than half a unit of decimal place 2',
          'because',
        ],
        [
          'warned',
          'people.city',
          'no cell that was compared differs by blanks at the ends: nothing is accepted here',
          null,
        ],
      ])
      expect(proof.tables[0]).toMatchObject({ differing: 1, differingByColumn: { city: 1 } })
    }
  },
)

testEach(ENGINES)(
  'on %s the digests of both sides agree where all that differs is tolerated',
  async engine => {
    await using on = await sides(engine, engine, {
      source: TABLE(`(1, 'Ann', 'Bern', 1), (2, null, 'Rome', 2)`),
      target: TABLE(`(1, 'Bob', 'Bern', 1), (2, 'x', 'Rome', 2)`),
    })
    const moved = {
      ...transfer(on, { from: 'people', to: 'people' }),
      tolerate: [tolerance('name', { kind: 'touched' }, 0)],
    }
    const { tables, checks } = await proveSides(on, [moved])
    expect(checks.map(({ result }) => result).toSorted()).toEqual(['passed', 'passed', 'waived'])
    expect(tables[0]?.expectedDigest).toBe(tables[0]?.foundDigest)
  },
)
