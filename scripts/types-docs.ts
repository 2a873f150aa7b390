import { writeFileSync } from 'node:fs'
import type { Kind } from '../src/engine/catalog.ts'
import type { EngineName } from '../src/engine/engine.ts'
import { READINGS, readingsOf } from '../src/mapping/readings.ts'
import { isFormless, PAIRS, pair } from '../src/mapping/types.ts'
import { VALUES } from '../test/engine/values.ts'

/**
 * What docs/types.md holds: for each pair of engines what moves into what. Which types an engine has is what real servers of it are
 * held to by test/engine/values.test.ts; what may become what is the mapping's own table.
 */
export function typesDocs(): string {
  const pairs = ENGINES.flatMap(from => ENGINES.map(to => [from, to] as const))
  return `${[
    INTRO,
    `## Types that a value has\n\n${table(
      ['kind', ...ENGINES.map(nameOf)],
      kindsOfAll().map(kind => [kind, ...ENGINES.map(engine => natives(engine, kind))]),
    )}`,
    `## What becomes of a value\n\n${table(
      ['from', 'to', 'what the field says', 'what the value is there'],
      PAIRS.map(({ from, to, needs, note }) => [from, to, needs ?? 'nothing', note]),
    )}`,
    `## What \`as\` reads\n\n${table(
      ['`as`', 'of', 'into'],
      READINGS.map(({ as, from, to }) => [`\`${as}\``, from.join(', '), to.join(', ')]),
    )}`,
    ...pairs.map(([from, to]) => section(from, to)),
  ].join('\n\n')}\n`
}

const ENGINES: readonly EngineName[] = ['postgres', 'mysql', 'mariadb']
const NAMES: Readonly<Record<EngineName, string>> = {
  postgres: 'PostgreSQL',
  mysql: 'MySQL',
  mariadb: 'MariaDB',
}
const nameOf = (engine: EngineName): string => NAMES[engine]

const INTRO = `# Types

A value moves by what it is (its *kind*), whatever an engine calls the type. For each kind of the source and each kind of the target there are three answers: it goes as it is; it goes where the field says a rule; or the mapping is refused by the check \`mapping.type\` before a row moves (then \`sql\` says what the value is on the other side).

- A column of the right kind that is narrower (fewer digits, a shorter text, fewer labels, less of a second) is no matter of the kind: the source is searched for values that it could not hold, and \`mapping.narrower-target\` names them.
- A type without a kind (\`xml\`, \`tsvector\`, a composite type, \`VECTOR\`) moves as the server's text between two columns of the same name on the same engine, and is *not covered* (\`mapping.type-not-covered\`); anywhere else it is refused. So are arrays and ranges of such types.
- An instant becomes a wall clock without a rule where the target's \`zone\` is UTC, and so does a number with \`epoch\`.
- Fields that are read by \`as\`, \`values\`, \`epoch\`, \`charset\`, \`multiply\`, \`divide\` or \`sql\` are judged by what they give.

This page is made from \`src/mapping/types.ts\`, \`src/mapping/readings.ts\` and the types that real servers are tested with, by \`npm run generate\`.`

/** Kinds in the order of the mapping's table. */
const KINDS: readonly Kind[] = [...new Set(PAIRS.flatMap(({ from, to }) => [from, to]))]
const kindsOf = (engine: EngineName): Kind[] => {
  const own = new Set(VALUES[engine].map(({ type }) => type.kind))
  return KINDS.filter(kind => own.has(kind))
}
const kindsOfAll = (): Kind[] => KINDS.filter(kind => ENGINES.some(e => kindsOf(e).includes(kind)))

/** An engine's types of a kind, in code, each once. */
function natives(engine: EngineName, kind: Kind): string {
  const own = VALUES[engine].filter(({ type }) => type.kind === kind && !isFormless(type))
  return [...new Set(own.map(({ native }) => `\`${native}\``))].join(', ')
}

interface Answer {
  verdict: 'as it is' | 'rule' | 'refused'
  says: string
}

/** What the mapping answers to a pair of kinds: its own table, and what `as` reads besides. */
function answer(from: Kind, to: Kind): Answer {
  const known = pair(from, to)
  if (known !== undefined) {
    const { verdict, needs } = known
    return { verdict, says: needs === undefined ? '' : ` (${needs})` }
  }
  const readings = readingsOf(from, to).map(as => `\`as: ${as}\``)
  return readings.length > 0
    ? { verdict: 'rule', says: ` (${readings.join(' or ')})` }
    : { verdict: 'refused', says: '' }
}

function section(from: EngineName, to: EngineName): string {
  const targets = kindsOf(to)
  const rows = kindsOf(from).map(kind => {
    const answers = targets.map(target => ({ target, ...answer(kind, target) }))
    const of = (verdict: Answer['verdict']) =>
      answers.filter(one => one.verdict === verdict).map(({ target, says }) => target + says)
    return [
      `${kind}: ${natives(from, kind)}`,
      of('as it is').join(', '),
      of('rule').join('; '),
      of('refused').join(', '),
    ]
  })
  const head = ['from', 'as it is', 'with a rule', 'refused, but for `sql`']
  return `## ${nameOf(from)} → ${nameOf(to)}\n\n${table(head, rows)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|') || '–').join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (import.meta.main) writeFileSync('docs/types.md', typesDocs())
