import { expect, test } from 'vitest'
import type { EngineName } from '../../../src/engine/engine.ts'
import { ENGINES, onEach } from '../../needs.ts'
import { Mapped } from '../mapped.ts'
import { EXAMPLES, type Example } from './examples.ts'
import { made } from './made.ts'

const both = ENGINES.flatMap(source =>
  (['postgres', 'mysql'] as const)
    .map(target => ({ source, target, examples: of(source, target) }))
    .filter(({ examples }) => examples.length > 0),
)

function of(source: EngineName, target: EngineName): Example[] {
  return EXAMPLES.filter(
    ({ on, to = 'postgres' }) => to === target && (on?.includes(source) ?? true),
  )
}

/** A table for each example, `c0`, `c1` …; what `NO_ZERO_DATE` would refuse is let in. */
function sourceSql(examples: Example[], engine: EngineName): string {
  const tables = examples.map(({ column, rows }, n) => {
    const type = engine === 'postgres' ? column : column.replace('double precision', 'double')
    const values = Object.keys(rows).map((row, id) => `(${id}, ${row})`)
    return `create table c${n} (id integer primary key, v ${type} null); insert into c${n} values ${values.join(', ')};`
  })
  return `${engine === 'postgres' ? '' : `set sql_mode = '';`}${tables.join('\n')}`
}

const targetSql = (examples: Example[]): string =>
  examples
    .map(({ into }, n) => `create table c${n} (id integer primary key, made ${into});`)
    .join('\n')

onEach(both)('$source → $target', ({ source, target, examples }) => {
  test('each form makes of each value what the language says, or refuses it', async () => {
    await using mapped = await Mapped.open(
      [source, sourceSql(examples, source)],
      [target, targetSql(examples)],
    )
    const entries = examples.map(
      ({ field }, n) =>
        `  - { from: c${n}, to: c${n}, fields: { id: id, made: { from: v${field === '' ? '' : `, ${field}`} } } }`,
    )
    const { plan, checks } = await mapped.plan(`map:\n${entries.join('\n')}\n`)
    for (const [n, { form, rows }] of examples.entries()) {
      const transfer = plan?.transfers.find(t => t.to.name === `c${n}`)
      const why = checks.filter(c => c.id !== 'mapping.key' && c.subject?.includes(`c${n}`))
      if (transfer === undefined)
        expect
          .soft(
            why.map(c => `${c.id} ${c.summary}`),
            form,
          )
          .toEqual([form])
      else {
        const found = await made(mapped, transfer)
        expect
          .soft(
            [...found.entries()].sort(([a], [b]) => a - b).map(([, value]) => value),
            form,
          )
          .toEqual(Object.values(rows))
      }
    }
  })
})
