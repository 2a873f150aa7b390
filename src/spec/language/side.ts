import { z } from 'zod'
import { anyText, broken, formed, path, program, table, text, texts, zone } from './scalar.ts'

/** Where rows come from or go to: the server that production runs, and the files that make it up again. */

const ENGINES = ['postgres', 'mysql', 'mariadb'] as const
const ENGINE = 'must be an engine and its version: postgres:18, mysql:9.7, mariadb:11.8'
const engine = formed(/^(postgres|mysql|mariadb):\d+(\.\d+)*$/, ENGINE).transform(
  (written, ctx) => {
    const [wanted, version = ''] = written.split(':')
    const name = ENGINES.find(known => known === wanted)
    if (name !== undefined) return { name, version }
    ctx.addIssue(ENGINE)
    return z.NEVER
  },
)

export const run = z.strictObject({
  run: program(
    'A program. The URLs that it needs are in its environment: SOURCE_URL, TARGET_URL or DATABASE_URL.',
  ),
})

const filePath = path('A file, a folder or a glob.').transform(path => ({
  kind: 'path' as const,
  path,
}))
const fileRun = run.transform(v => ({ kind: 'run' as const, run: v.run }))

const schemaFiles = z.union(
  [
    z.array(z.union([filePath, fileRun], 'must be a file, a glob or { run: … }')),
    fileRun.transform(one => [one]),
  ],
  'must be a list of files, or { run: … }',
)

const dataItem = z.union(
  [
    filePath,
    z
      .strictObject({
        table: table('The table that the file is loaded into.'),
        file: path('One .csv, .tsv or .jsonl file, also .gz.'),
      })
      .transform(v => ({ kind: 'table' as const, table: v.table, path: v.file })),
    fileRun,
  ],
  'must be a file, a folder, a glob, { table: …, file: … } or { run: … }',
)

/** What each engine calls extensions; MySQL's plugins and components are settings. */
const EXTENSIBLE = { postgres: true, mysql: false, mariadb: false } as const

export const side = z
  .strictObject({
    engine: engine.describe('The engine and the version that production runs.'),
    image: text
      .describe(
        'A container image, only where the official one does not do. The policy may limit it.',
      )
      .optional(),
    schema: schemaFiles
      .describe(
        'Schema files, in order, as the server’s own client would load them; or a program that makes the schema.',
      )
      .default([]),
    data: z
      .array(dataItem, 'must be a list of files')
      .describe(
        'Data files, in order: .sql, .csv, .tsv, .jsonl, also .gz. In a folder, TABLE.csv loads TABLE. CSV, TSV and JSONL have a header; an unquoted empty value is NULL, `""` is empty, TSV knows `\\N`.',
      )
      .default([]),
    database: text
      .describe('The database, only where the files themselves create one and USE it.')
      .optional(),
    zone: zone
      .describe('What this side’s wall clocks mean; a field’s own zone overrides it.')
      .optional(),
    settings: z
      .record(text, anyText)
      .describe('The server’s settings, as production has them.')
      .default({}),
    extensions: texts('PostgreSQL’s extensions, created before the schema.').default([]),
  })
  .superRefine(({ engine, extensions }, ctx) => {
    if (extensions.length > 0 && !EXTENSIBLE[engine.name])
      broken(
        ctx,
        ['extensions'],
        `are PostgreSQL’s, and this side is ${engine.name}`,
        'Take the key out; what a server loads stands under settings.',
      )
  })
  .meta({ id: 'side' })
