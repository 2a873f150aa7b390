import { z } from 'zod'
import { type FromField, fromField, literal } from './from-field.ts'
import { anyText, broken, column, sql, table, text, uuid, yes } from './scalar.ts'

/** Stage 2: a field, where one target column's value comes from. */

export interface LookupField {
  lookup: string
  by: Record<string, Field>
  take: string
  missing: { kind: 'error' } | { kind: 'null' } | { kind: 'value'; value: string }
}

/** A field as written: where one target column's value comes from. */
export type Field =
  | { kind: 'from'; from: string; forms: Omit<FromField, 'from'> }
  | { kind: 'sql'; sql: string }
  | { kind: 'value'; value: string | null }
  | { kind: 'uuid5'; columns: string[]; namespace: string }
  | ({ kind: 'lookup' } & LookupField)
  | { kind: 'filled-by'; by: 'trigger' | 'identity' | 'default' }
  | { kind: 'source-name' }

/** The keys of which a field that is a mapping has exactly one. */
export const FIELD_FORMS = [
  'from',
  'sql',
  'value',
  'uuid5',
  'lookup',
  'filled-by',
  'source-name',
] as const

const missing = z.union(
  [
    z.literal('error').transform(() => ({ kind: 'error' as const })),
    z.null().transform(() => ({ kind: 'null' as const })),
    literal.transform(v => ({ kind: 'value' as const, value: v.value })),
  ],
  'must be error, null or { value: … }',
)

const lookupField = z.strictObject({
  lookup: table('The target table to look in.'),
  by: z
    .record(
      text,
      z.lazy((): z.ZodType<Field> => field),
      'must be a mapping of its columns to fields',
    )
    .superRefine((v, ctx) => {
      if (Object.keys(v).length === 0)
        broken(ctx, [], 'must name at least one column', 'Write by: { legacy_id: customer_id }.')
      for (const [name, { kind }] of Object.entries(v))
        if (kind === 'filled-by')
          broken(
            ctx,
            [name],
            'cannot be filled-by: there is no value yet to look for',
            'Give a source column, or another form.',
          )
    })
    .describe('Its columns, and the field that each must equal: any form of a field.'),
  take: column('Its column to take.'),
  missing: missing
    .describe('What a row gets that finds nothing. Default: error.')
    .default({ kind: 'error' }),
})

export const field: z.ZodType<Field> = z
  .union(
    [
      column('A source column, copied.').transform(
        (from): Field => ({ kind: 'from', from, forms: {} }),
      ),
      fromField
        .transform(({ from, ...forms }): Field => ({ kind: 'from', from, forms }))
        .describe('A source column, with what happens to it on the way, in this order.'),
      z
        .strictObject({
          sql: sql('Any expression of the source engine over the source’s columns.'),
        })
        .transform((v): Field => ({ kind: 'sql', sql: v.sql }))
        .describe(
          'The way out; what it computes is checked less independently, and the check says so.',
        ),
      z
        .strictObject({
          value: z
            .union([anyText, z.null()], 'must be text or null')
            .describe('The same in every row: text in the target column’s type, or null.'),
        })
        .transform((v): Field => ({ kind: 'value', value: v.value }))
        .describe('A literal.'),
      z
        .strictObject({
          uuid5: z
            .array(column('A source column.'), 'must be a list of columns')
            .min(1, 'must name at least one column')
            .describe(
              'The columns whose canonical texts, joined by `:`, are hashed; NULL is refused.',
            ),
          namespace: uuid.describe('The namespace: any UUID, chosen once.'),
        })
        .transform((v): Field => ({ kind: 'uuid5', columns: v.uuid5, namespace: v.namespace }))
        .describe('A deterministic surrogate key.'),
      lookupField
        .transform((v): Field => ({ kind: 'lookup', ...v }))
        .describe('A value of a target table’s row, found by its columns.'),
      z
        .strictObject({
          'filled-by': z
            .enum(['trigger', 'identity', 'default'])
            .describe('What makes the value; it is checked to be there.'),
        })
        .transform((v): Field => ({ kind: 'filled-by', by: v['filled-by'] }))
        .describe('The target makes the value itself.'),
      z
        .strictObject({
          'source-name': yes.describe('`true`: the name of the source that the row is from.'),
        })
        .transform((): Field => ({ kind: 'source-name' }))
        .describe('Where several sources are merged.'),
    ],
    'must be a source column, or a mapping with exactly one of from, sql, value, uuid5, lookup, filled-by',
  )
  .meta({ id: 'field' })
