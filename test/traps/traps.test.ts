import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/check/check.ts'
import type { EngineName } from '../../src/engine/engine.ts'
import { ENGINES, onEach, testEach } from '../needs.ts'
import { Ground } from './ground.ts'
import { CLOCKS } from './rows/clocks.ts'
import { NUMBERS } from './rows/numbers.ts'
import { TABLES } from './rows/tables.ts'
import { TEXTS } from './rows/texts.ts'
import type { Case, Rule, Trap } from './trap.ts'

const TRAPS: readonly Trap[] = [...CLOCKS, ...NUMBERS, ...TEXTS, ...TABLES]

const DOCUMENT = resolve('../shared/design/traps.md')

/** The document's rows stand under a line of dashes. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map(line => line.slice(2, -2).split(' | '))

/** A case on one pair of engines: `t7`, and what each of its tables is called. */
interface Placed {
  trap: Trap
  about: Case
  name: string
  rules: { rule: Rule; name: string }[]
}

const PAIRS = ENGINES.flatMap(from => ENGINES.map(to => [from, to] as const))

const placed = (from: EngineName, to: EngineName): Placed[] =>
  TRAPS.flatMap(trap => trap.cases.map(about => ({ trap, about })))
    .filter(({ about }) => about.from.includes(from) && about.to === to)
    .map(({ trap, about }, n) => ({
      trap,
      about,
      name: `t${n}`,
      rules: about.declared.map((rule, m) => ({ rule, name: `t${n}_${m}` })),
    }))

const named = (sql: string, name: string): string => sql.replaceAll('TABLE', name)

/** What was found of one pair: where nothing is declared, before and after the rows move; and where something is. */
interface Outcome {
  before: Check[]
  after: Check[]
  declared: Check[]
  /** What the author is told at once, by the table's name. */
  refused: Map<string, string>
}

async function outcomeOf(from: EngineName, to: EngineName): Promise<Outcome> {
  const all = placed(from, to)
  const source = all.map(({ about, name }) => named(about.source, name)).join('\n')
  const target = all
    .flatMap(({ about, name, rules }) => [
      named(about.target, name),
      ...rules.map(({ rule, name }) => named(rule.target ?? about.target, name)),
    ])
    .join('\n')
  await using ground = await Ground.of([from, source], [to, target])
  const silent = (seen: 'before' | 'after') =>
    all.filter(({ about }) => (about.finds?.seen ?? 'after') === seen)
  const refused = new Map<string, string>()
  for (const each of all.filter(({ about }) => about.finds?.seen === 'at once')) {
    const said = await ground
      .judge('traps-refused', specOf([undeclared(each)]))
      .then(() => 'nothing', String)
    refused.set(each.name, said)
  }
  const harms = (of: readonly Placed[]) =>
    of.flatMap(({ about, name }) => (about.harm === undefined ? [] : [named(about.harm, name)]))
  const ruled = all.flatMap(({ about, name, rules }) =>
    rules.map(rule => ({ about, source: name, ...rule })),
  )

  const before = await ground.judge('traps-before', specOf(silent('before').map(undeclared)))
  expect(before.moved).toBe(false)
  const after = await ground.judge(
    'traps-after',
    specOf(silent('after').map(undeclared)),
    harms(silent('after')).join(';\n'),
  )
  const declared = await ground.judge(
    'traps-declared',
    specOf(
      ruled.map(({ about, source, name, rule }) => entryOf(about, source, name, rule)),
      ruled.flatMap(({ name, rule: { tolerate } }) =>
        tolerate === undefined ? [] : [`{ column: ${name}.v, as: ${tolerate}, why: declared }`],
      ),
    ),
    ruled
      .flatMap(({ about, name, rule }) =>
        rule.harmed && about.harm !== undefined ? [named(about.harm, name)] : [],
      )
      .join(';\n'),
  )
  return { before: before.checks, after: after.checks, declared: declared.checks, refused }
}

const undeclared = ({ about, name }: Placed): string => entryOf(about, name, name, about)

function entryOf(
  { relation }: Case,
  from: string,
  to: string,
  { fields = 'v: v', entry }: Pick<Case, 'fields' | 'entry'>,
): string {
  const read = relation === undefined ? from : named(relation, from)
  const more = entry === undefined ? '' : `, ${entry}`
  return `  - { from: ${read}, to: ${to}, fields: { ${fields} }, rest: by-name${more} }`
}

const specOf = (entries: readonly string[], tolerate: readonly string[] = []): string => `map:
${entries.join('\n')}
leave: { "*": of another case }
${tolerate.length === 0 ? '' : `validate: { tolerate: [${tolerate.join(', ')}] }\n`}`

/** What failed of one table. */
const failedOf = (checks: readonly Check[], name: string): Check[] =>
  checks.filter(
    ({ result, subject }) =>
      result === 'failed' && new RegExp(`(^|[ .])${name}(_audit)?([. ]|$)`).test(subject),
  )

const keysOf = ({ evidence }: Check): string[] =>
  evidence
    .flatMap(e =>
      e.kind === 'causes' ? e.causes.flatMap(cause => cause.rows) : e.kind === 'rows' ? e.rows : [],
    )
    .map(row => row.key)

const outcomes = new Map<string, Promise<Outcome>>()
const outcome = (from: EngineName, to: EngineName): Promise<Outcome> => {
  const pair = `${from} ${to}`
  const known = outcomes.get(pair) ?? outcomeOf(from, to)
  outcomes.set(pair, known)
  return known
}

const CASES = PAIRS.flatMap(([from, to]) => placed(from, to).map(found => ({ ...found, from, to })))

const sentence = ({ value, wrong, must }: Trap): string => `${value}: ${wrong} — ${must}`

describe.each(TRAPS.map(trap => [sentence(trap), trap] as const))('%s', (_, trap) => {
  const cases = CASES.filter(found => found.trap === trap)
  testEach(cases.map(found => [found.about.about, found.from, found.to, found] as const))(
    '%s, %s → %s',
    async ([_about, from, to, { about, name, rules }]) => {
      const { before, after, declared, refused } = await outcome(from, to)
      const told = failedOf(about.finds?.seen === 'before' ? before : after, name)
      if (about.finds === null) expect(told.map(told => told.summary)).toEqual([])
      else if (about.finds.seen === 'at once') expect(refused.get(name)).toContain(about.finds.says)
      else {
        const { check, at, keys } = about.finds
        expect([...new Set(told.map(({ id }) => id))]).toEqual([check])
        expect(told[0]?.subject).toContain(`${name}${named(at, name)}`)
        expect(told.flatMap(keysOf)).toEqual(keys.map(key => named(key, name)))
      }
      for (const rule of rules) {
        const moved = declared.filter(
          ({ id, subject }) => id === 'execution.transfer' && subject.endsWith(`→ ${rule.name}`),
        )
        expect(
          moved.map(({ result }) => result),
          rule.name,
        ).toEqual(['passed'])
        const failed = failedOf(declared, rule.name)
        expect(
          failed.map(({ id, summary }) => `${id} ${summary}`),
          rule.name,
        ).toEqual([])
      }
    },
  )
})

onEach(PAIRS.filter(([from, to]) => placed(from, to).length > 0))('%s → %s', ([from, to]) => {
  it('nothing fails but what has a trap', async () => {
    const { before, after, declared } = await outcome(from, to)
    const all = placed(from, to)
    const known = (check: Check) => all.some(({ name }) => failedOf([check], name).length > 0)
    const others = [...before, ...after].filter(c => c.result === 'failed' && !known(c))
    expect(others.map(({ id, subject }) => `${id} ${subject}`)).toEqual([])
    expect(declared.filter(({ result }) => result === 'failed')).toEqual([])
  })
})

it.skipIf(!existsSync(DOCUMENT))('every row of traps.md is here, in its words', () => {
  const plain = (text = ''): string => text.replaceAll('\\|', '|').replaceAll(/[’']/g, "'")
  const rows = rowsOf(readFileSync(DOCUMENT, 'utf8'))
  expect(TRAPS.map(({ value, wrong, must }) => [value, wrong, must].map(plain))).toEqual(
    rows.map(row => row.map(plain)),
  )
})
