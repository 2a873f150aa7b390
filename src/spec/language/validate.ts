import { z } from 'zod'
import { date, places, someRows, sql, tableColumn, text } from './scalar.ts'

/** Stage 4: how far the proof goes, and which differences are accepted. */

export const tolerance = z.strictObject({
  column: tableColumn('The target column with its table.'),
  as: z
    .union(
      [
        z.enum(['trimmed', 'case', 'seconds', 'touched']).transform(kind => ({ kind })),
        z
          .strictObject({
            rounded: places.describe('Decimal places up to which both sides agree.'),
          })
          .transform(v => ({ kind: 'rounded' as const, scale: v.rounded })),
      ],
      'must be trimmed, case, seconds, touched or { rounded: PLACES }',
    )
    .describe(
      'Equal without blanks at the ends, without case, to the second, to so many decimal places; or touched: any value.',
    ),
  why: text.describe('Why that is right.'),
  until: date.describe('The last day on which the difference is accepted.').optional(),
})

const tolerate = z
  .array(tolerance, 'must be a list')
  .describe('Differences that are accepted, and why.')
  .default([])

const rows = z
  .union(
    [
      z.literal('all').transform(() => 'all' as const),
      z.strictObject({ sample: someRows.describe('So many rows, chosen by the run’s seed.') }),
    ],
    'must be all, or { sample: ROWS }',
  )
  .describe('Which rows are compared, cell by cell. Default: all.')

export const validateEntry = z.strictObject({ rows: rows.optional(), tolerate })

const shadow = z.strictObject({
  name: text.describe('What the queries answer.'),
  source: sql('The query as it is asked of the source; in one database, of the old form.'),
  target: sql('The query as it will be asked of the target; in one database, of the new form.'),
  order: z.enum(['same', 'any']).describe('`any`: the rows may come in any order.').default('same'),
})

export const validate = z.strictObject({
  ...validateEntry.shape,
  shadow: z
    .array(shadow, 'must be a list')
    .describe('Queries whose answers must be the same on both sides.')
    .default([]),
})

export { tolerate }
