import { z } from 'zod'
import { field } from './field.ts'
import { broken, column, flag, someRows, sql, table, text, texts } from './scalar.ts'
import { writes } from './scope.ts'
import { validateEntry } from './validate.ts'

/** Stages 2 and 3: an entry of the map, and its batches. */

export const batches = z.strictObject({
  size: z
    .union(
      [z.literal('auto').transform(() => 'auto' as const), someRows],
      'must be auto, or a number of rows: 500, 20k',
    )
    .describe('Rows a batch, or auto: about half a second a batch. Default: auto.')
    .optional(),
  throttle: z
    .strictObject({
      'rows-per-second': someRows.describe('At most so many.').optional(),
      'pause-while': z
        .strictObject({
          source: sql('A query asked of the source.').optional(),
          target: sql('A query asked of the target.').optional(),
          database: sql('A query asked of the one database of a change in place.').optional(),
        })
        .refine(
          v => Object.values(v).filter(q => q !== undefined).length === 1,
          'must ask exactly one side: { target: "select …" }',
        )
        .describe('The mover waits between batches while this query answers true.')
        .optional(),
    })
    .describe('How fast at most.')
    .optional(),
  'foreign-keys': z
    .enum(['ordered', 'suspend'])
    .describe(
      '`ordered`: rows move in foreign-key order. `suspend`: off for the load, every one validated afterwards. Default: ordered.',
    )
    .optional(),
  triggers: z
    .enum(['fire', 'suspend'])
    .describe('The target’s triggers, while rows move. Default: fire.')
    .optional(),
})

const key = (description: string) =>
  z
    .array(column('A column.'), 'must be a list of columns')
    .min(1, 'must name at least one column')
    .describe(description)

const entryFrom = z.union(
  [
    table('A source table.').transform(table => ({ kind: 'table' as const, table, key: noKey() })),
    z
      .strictObject({
        table: table('A source table.'),
        key: key('Its columns that identify a row, where its catalog names none.'),
      })
      .transform(v => ({ kind: 'table' as const, table: v.table, key: given(v.key) })),
    z
      .strictObject({
        query: sql('Any query of the source engine.'),
        key: key('The answer’s columns that identify a row: NOT NULL and unique.'),
      })
      .transform(v => ({ kind: 'query' as const, query: v.query, key: v.key })),
  ],
  'must be a source table, { table: …, key: […] } or { query: …, key: […] }',
)

const noKey = (): string[] | null => null
const given = (key: string[]): string[] | null => key

export const entry = z
  .strictObject({
    from: entryFrom.describe(
      'Where the rows come from. Many tables into one: a query. One table into many: two entries.',
    ),
    to: table('The target table.'),
    source: z
      .union(
        [text.transform(v => [v]), texts('Names of sources.')],
        'must be a source, or a list of sources',
      )
      .describe('Which of several sources.')
      .optional(),
    where: sql('A predicate of the source engine: only these rows move.').optional(),
    unknown: z
      .literal('leave', 'must be leave')
      .describe('`leave`: rows for which where is NULL stay behind; otherwise they are an error.')
      .optional(),
    key: key(
      'Target columns that identify a row. Default: the primary key, if the map fills it.',
    ).optional(),
    existing: z
      .enum(['error', 'keep', 'overwrite'])
      .describe(
        'What becomes of a row that is there already. Default: keep under dual-write, overwrite under catch-up, else error.',
      )
      .optional(),
    owns: sql(
      'A predicate of the target: only these rows may be missing, extra or deleted.',
    ).optional(),
    update: flag
      .describe(
        '`true`: the rows are there, fill the named columns of theirs; a missing row is an error, nothing is inserted.',
      )
      .optional(),
    fields: z
      .record(text, field, 'must be a mapping of target columns')
      .describe('Target columns, and where their values come from.')
      .default({}),
    rest: z
      .literal('by-name', 'must be by-name')
      .describe(
        '`by-name`: every target column that fields do not name takes the source column of its name.',
      )
      .optional(),
    leave: texts('Source columns left behind on purpose.').default([]),
    batches: batches.describe('This entry’s own batches.').optional(),
    validate: validateEntry.describe('This entry’s own validation.').optional(),
    writes: writes.describe('What writers of this table do, where it differs.').optional(),
  })
  .superRefine((v, ctx) => {
    if (v.unknown !== undefined && v.where === undefined)
      broken(
        ctx,
        ['unknown'],
        'is about rows for which where is NULL, and there is no where',
        'Leave it out.',
      )
    if (v.update !== true) return
    if (v.rest !== undefined)
      broken(
        ctx,
        ['rest'],
        'cannot stand beside update: true, which changes only the columns that fields name',
        'Name each column that is to be filled under fields.',
      )
    if (v.existing !== undefined)
      broken(
        ctx,
        ['existing'],
        'cannot stand beside update: true, where every row is there already',
        'Leave it out.',
      )
    for (const [name, field] of Object.entries(v.fields))
      if (field.kind === 'filled-by' && field.by !== 'trigger')
        broken(
          ctx,
          ['fields', name],
          `cannot be filled by ${field.by} under update: true, which inserts nothing`,
          'Leave it out.',
        )
  })
