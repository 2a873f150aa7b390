import { z } from 'zod'
import { anyText, distance, duration, size, sql, tableColumn, text, texts } from './scalar.ts'

/** Stage 1: what the business says, and what must hold throughout. */

export const writes = z.union(
  [
    z.literal('read-only').transform(() => ({ mode: 'read-only' as const })),
    z
      .strictObject({
        'dual-write': z
          .enum(['triggers', 'source-first', 'target-first'])
          .describe(
            'Who writes both sides, in which order: triggers that a step installs, or the application.',
          ),
      })
      .transform(v => ({ mode: 'dual-write' as const, by: v['dual-write'] })),
    z
      .strictObject({
        'catch-up': text.describe(
          'The mover follows: a watermark column such as updated_at, or `compare`.',
        ),
      })
      .transform(v => ({ mode: 'catch-up' as const, by: v['catch-up'] })),
  ],
  'must be read-only, { dual-write: triggers | source-first | target-first } or { catch-up: COLUMN | compare }',
)

const deletes = z.union(
  [
    z.literal('hard').transform(() => ({ mode: 'hard' as const })),
    z
      .strictObject({ soft: text.describe('The column that marks a row as deleted.') })
      .transform(v => ({ mode: 'soft' as const, column: v.soft })),
  ],
  'must be hard, or { soft: COLUMN }',
)

export const scope = z.strictObject({
  volume: z
    .record(text, size)
    .describe('Rows in production, by source table: forecasts go by it.')
    .default({}),
  downtime: duration.describe('How long writes may stand still.').optional(),
  writes: writes.describe('What writers do while rows move.').optional(),
  deletes: deletes.describe('How the source deletes.').optional(),
  identifiers: z
    .enum(['preserve', 'remap'])
    .describe('Whether rows keep their identifiers: a claim, checked.')
    .optional(),
  sync: z
    .enum(['one-way', 'two-way'])
    .describe('Whether rows flow back: a claim, checked.')
    .optional(),
  pii: z
    .array(tableColumn('A source column with its table.'), 'must be a list of columns')
    .describe(
      'Source columns whose values never appear in a report; what is mapped from them is pii too.',
    )
    .default([]),
})

export const invariant = z
  .strictObject({
    name: text.describe('What must hold, in words.'),
    source: sql(
      'A query with one answer, asked of the source; in one database, of the old form.',
    ).optional(),
    target: sql(
      'A query with one answer, asked of the target; in one database, of the new form.',
    ).optional(),
    equals: anyText.describe('The answer that is expected, where one side is asked.').optional(),
    tolerance: distance.describe('How far the answers may be apart.').optional(),
    holds: texts(
      'Two steps: it holds from the end of the first to the start of the second. Default: at every validate. A built-in step that is not among the steps stands for the beginning, or the end.',
    )
      .refine(v => v.length === 2, 'must name two steps: [backfill, contract]')
      .optional(),
  })
  .superRefine((v, ctx) => {
    const asked = [v.source, v.target].filter(q => q !== undefined).length
    const fix =
      'Give source and target, whose answers must agree; or one of them, and what it equals.'
    const issue = (message: string) => ctx.addIssue({ code: 'custom', message, params: { fix } })
    if (asked === 0) issue('asks nothing')
    if (asked === 1 && v.equals === undefined)
      issue('asks one side and does not say what it equals')
    if (asked === 2 && v.equals !== undefined) issue('asks both sides and also says equals')
  })
