import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { COVERAGE } from '../src/spec/coverage.ts'
import { batches, entry } from '../src/spec/language/entry.ts'
import { field } from '../src/spec/language/field.ts'
import { writes } from '../src/spec/language/scope.ts'
import { side } from '../src/spec/language/side.ts'
import { validateEntry } from '../src/spec/language/validate.ts'
import { move } from '../src/spec/schema.ts'
import {
  descriptionOf,
  isOptional,
  layers,
  metaOf,
  type Schema,
  unwrapped,
} from '../src/spec/walk.ts'

/** What docs/spec.md holds: the language by its stages, from the schema's own descriptions. */
export function specDocs(): string {
  const moves = 'test/spec/moves'
  const between = readFileSync(`${moves}/shop/shop-to-crm.move.yaml`, 'utf8')
  const inPlace = readFileSync(`${moves}/users/users-full-name.move.yaml`, 'utf8')
  return `${[
    INTRO,
    ...STAGES.map(({ title, says, keys }) => section(title, says, keys)),
    RULES,
    `## Not served yet\n\nA spec may say all of the above. What this version reads and does nothing about yields a check *not covered*:\n\n| key | meanwhile |\n| --- | --- |\n${notServed()}`,
    `## A move between two databases\n\n\`\`\`yaml\n${between.trim()}\n\`\`\``,
    `## A backfill in place\n\n\`\`\`yaml\n${inPlace.trim()}\n\`\`\``,
  ].join('\n\n')}\n`
}

const INTRO = `# The spec: one file a move

A *move* is one file, \`NAME.move.yaml\`, kept beside the schema that it changes. It is what people review, what the gate proves, and what later runs for real; it reads from top to bottom as the seven stages of a data move. Two whole examples stand [at the end](#a-move-between-two-databases).

Editors check and complete a spec that begins with

\`\`\`yaml
# yaml-language-server: $schema=PATH/TO/schema/move.schema.json
\`\`\`

In the tables, \\* marks a key that must be there; \`[]\` stands for an item of a list, \`*\` for any name. This page is made from \`src/spec/\` by \`npm run generate\`.`

interface Stage {
  title: string
  says: string
  keys: [heading: string | null, schema: Schema, only?: readonly string[]][]
}

const STAGES: readonly Stage[] = [
  {
    title: 'The move',
    says: 'A move names `source` and `target`; or `database`, where a change stays in one; or `target` alone, for a `change` without a `map`.',
    keys: [
      [null, move, ['move', 'summary', 'source', 'target', 'database', 'sources', 'change']],
      ['### A side: source, target, database', side],
    ],
  },
  {
    title: '1 Scope and invariants',
    says: 'What the business says, and what must hold throughout.',
    keys: [[null, move, ['scope', 'invariants']]],
  },
  {
    title: '2 Mapping',
    says: 'Every column of a mapped source table is an input of some entry, or left behind on purpose; every target column that must have a value gets one. Names resolve against the catalogs: exactly first, then folded if that is unique.',
    keys: [
      [null, move, ['map', 'leave']],
      ['### An entry of the map', entry],
      [
        '### A field\n\nA field is the name of a source column, or a mapping with exactly one of `from`, `sql`, `value`, `uuid5`, `lookup`, `filled-by`. What stands beside `from` is done in the order of its table. NULL stays NULL in every form but `default` and `missing`. Literals are text in the target column’s type.',
        field,
      ],
      ['### What writers do\n\n`read-only`, or a mapping with one of these.', writes],
    ],
  },
  {
    title: '3 Batches',
    says: 'How much at once, how fast. An entry may have batches of its own.',
    keys: [[null, batches]],
  },
  {
    title: '4 Validation',
    says: 'How far the proof goes, and which differences are accepted. An entry may have rows and tolerate of its own.',
    keys: [[null, move, ['validate']]],
  },
  {
    title: '5 Execution',
    says: 'How it runs.',
    keys: [[null, move, ['execution', 'writers']]],
  },
  {
    title: '6 Cutover and rollback',
    says: 'Built-in steps are single words: `backfill` (`{ backfill: eu }` for one phase), `catch-up`, `validate`, `stop-writes`, `allow-writes`, `expand`, `contract`. A step of one’s own is SQL files, or one of `run`, `flag`, `wait`. Files and programs say how they are undone, or `undo: none` and why.',
    keys: [[null, move, ['cutover']]],
  },
  {
    title: '7 Reconciliation',
    says: 'Who watches both sides afterwards.',
    keys: [[null, move, ['reconcile']]],
  },
  { title: 'Around the move', says: '', keys: [[null, move, ['watch', 'waive']]] },
]

const RULES = `## How a spec is read

- Every scalar is text, and its key says what it is read as: \`9.10\`, \`no\` and \`2026-01-01\` are what they look like. A plain \`null\` is NULL; \`~\`, \`NULL\` and \`"null"\` are texts.
- A comment behind unquoted SQL is an error, since YAML would cut the SQL off there: quote the SQL, or give the comment a line of its own. So are a key without a value, a key said twice, merge keys (\`<<\`), anchors and aliases, tags, directives, tabs outside of texts, and a second document. A spec is read where it stands: what an alias brings would be in no diff that changes it.
- An unknown key is an error that names the nearest known one. Mistakes of a spec are told together, each with file, line and column of the value that it is about; what refers to a part that is wrong itself is told once that is mended.
- Paths are relative to the spec. A folder stands for all files in it and below (dot files aside) and a glob for all that it matches, by byte order; one that matches nothing is an error. A path stays inside the repository, symbolic links resolved; where the spec stands in no repository, inside the spec’s own folder.
- Sizes take \`k\`, \`M\`, \`G\`; durations \`s\`, \`m\`, \`h\`, \`d\`.
- A run that goes on where another was interrupted is refused if the spec has changed, or a file that it names (\`watch\` and the playbook aside).`

function section(title: string, says: string, keys: Stage['keys']): string {
  const tables = keys.flatMap(([heading, schema, only]) => [
    ...(heading === null ? [] : [heading]),
    ...(schema === field ? formsOfField() : [table(rowsOf(schema, '', only))]),
  ])
  return [`## ${title}`, ...(says === '' ? [] : [says]), ...tables].join('\n\n')
}

const table = (rows: readonly string[]): string =>
  `| key | takes | meaning |\n| --- | --- | --- |\n${rows.join('\n')}`

function formsOfField(): string[] {
  const union = unwrapped(field)
  if (!(union instanceof z.ZodUnion)) return []
  return union.options.flatMap(form => {
    const rows = rowsOf(form, '')
    const [name = ''] = rows[0]?.split(' | ') ?? []
    return rows.length === 0
      ? []
      : [`**${name.replace(/^\| | \\\*$/g, '')}** · ${descriptionOf(form)}`, table(rows)]
  })
}

/** Told once, in a table of their own. */
const OWN_TABLE = new Map<unknown, string>([
  [core(side), 'a [side](#a-side-source-target-database)'],
  [core(entry), 'an [entry](#an-entry-of-the-map)'],
  [core(field), 'a [field](#a-field)'],
  [core(batches), '[batches](#3-batches)'],
  [core(writes), '[writes](#what-writers-do)'],
  [core(validateEntry), '`rows` and `tolerate` of [validate](#4-validation)'],
])

function rowsOf(schema: Schema, prefix: string, only?: readonly string[]): string[] {
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodUnion)
    return bare.options.flatMap(option => {
      const form = unwrapped(option)
      return form instanceof z.ZodObject ? rowsOf(option, prefix) : []
    })
  if (!(bare instanceof z.ZodObject)) return []
  return Object.entries(bare.shape).flatMap(([key, value]) =>
    only !== undefined && !only.includes(key)
      ? []
      : [row(`${prefix}${key}`, value), ...below(`${prefix}${key}`, value)],
  )
}

function below(path: string, schema: Schema): string[] {
  if (ownTable(schema) !== null) return []
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodArray)
    return ownTable(bare.element) === null ? rowsOf(bare.element, `${path}[].`) : []
  if (bare instanceof z.ZodRecord)
    return ownTable(bare.valueType) === null ? rowsOf(bare.valueType, `${path}.*.`) : []
  return rowsOf(schema, `${path}.`)
}

function row(key: string, schema: Schema): string {
  const cells = [
    key === '' ? '' : `\`${key}\`${isOptional(schema) ? '' : ' \\*'}`,
    takes(schema),
    descriptionOf(schema) ?? '',
  ]
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function takes(schema: Schema): string {
  const own = ownTable(schema)
  if (own !== null) return own
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodEnum) return bare.options.map(label => `\`${label}\``).join(' | ')
  if (bare instanceof z.ZodLiteral) return [...bare.values].map(label => `\`${label}\``).join(' | ')
  if (bare instanceof z.ZodNull) return '`null`'
  if (bare instanceof z.ZodArray) return `a list: ${takes(bare.element)}`
  if (bare instanceof z.ZodRecord) return `a mapping of names: ${takes(bare.valueType)}`
  if (bare instanceof z.ZodObject) return 'a mapping'
  if (bare instanceof z.ZodUnion) return must(bare, undefined) ?? 'text'
  const kind = layers(schema)
    .map(layer => metaOf(layer).kind)
    .find(found => found !== undefined)
  const KINDS: Record<string, string> = {
    sql: 'SQL',
    path: 'a file',
    program: 'a command',
    column: 'a column',
    table: 'a table',
  }
  return must(bare, '\u0000') ?? KINDS[String(kind)] ?? 'text'
}

const ownTable = (schema: Schema): string | null => OWN_TABLE.get(core(schema)) ?? null

/** What stays the same when a schema gets another description or another rule. */
function core(schema: Schema): unknown {
  const bare = unwrapped(schema)
  if (bare instanceof z.ZodObject) return bare.shape
  return bare instanceof z.ZodUnion ? bare.options : bare
}

/** What the schema itself asks for when it is given what fits nothing. */
function must(schema: Schema, misfit: unknown): string | null {
  const { error } = z.safeParse(schema, misfit)
  const message = error?.issues[0]?.message
  return message?.startsWith('must be ') ? message.slice('must be '.length) : null
}

function notServed(): string {
  return Object.entries(COVERAGE)
    .flatMap(([key, why]) => (why === null ? [] : [`| \`${key}\` | ${why} |`]))
    .join('\n')
}

if (import.meta.main) writeFileSync('docs/spec.md', specDocs())
