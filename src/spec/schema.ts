import { z } from 'zod'
import { change, cutover, execution, reconcile } from './language/cutover.ts'
import { batches, entry } from './language/entry.ts'
import { date, formed, paths, text } from './language/scalar.ts'
import { invariant, scope } from './language/scope.ts'
import { run, side } from './language/side.ts'
import { type tolerance, validate } from './language/validate.ts'

/**
 * The spec's language, one file a move. It is the one source of its types, of `schema/move.schema.json` and of
 * `docs/spec.md`. The loader hands every scalar over as text (and a plain `null` as null).
 */
export const move = z.strictObject({
  move: formed(
    /^[a-z0-9][a-z0-9-]{0,49}$/,
    'must be lower-case letters, digits and dashes, at most 50',
  ).describe('The move’s name. Its sessions are called rehearse/NAME.'),
  summary: text.describe('One sentence for people.').optional(),

  source: side.describe('Where rows come from.').optional(),
  target: side
    .describe('Where rows go; its schema is what stands there before the move.')
    .optional(),
  sources: z.record(text, side).describe('Several sources, by name.').optional(),
  database: side.describe('For a change in place: source and target are one.').optional(),
  change: change
    .describe(
      'The schema change that belongs to the move: of the database, or of the target. The map resolves after expand.',
    )
    .optional(),
  scope: scope.describe('What the business says.').optional(),
  invariants: z.array(invariant, 'must be a list').describe('What must hold.').default([]),

  map: z
    .array(entry, 'must be a list of entries')
    .describe('Where every target column comes from.')
    .default([]),
  leave: z
    .record(text, text)
    .describe('Source tables left behind on purpose, and why; `tmp_*` names several.')
    .default({}),

  batches: batches.describe('How much at once, how fast.').optional(),
  validate: validate.describe('How it is proven.').optional(),
  execution: execution.describe('How it runs.').optional(),
  writers: run
    .describe(
      'The application that writes while rows move, for rehearsals; default: a built-in writer plays it.',
    )
    .optional(),
  cutover: cutover.describe('The steps to the new home, and back.').optional(),
  reconcile: reconcile.describe('Who watches both sides afterwards.').optional(),

  watch: paths('Further files whose change brings this move up on a pull request.').default([]),
  waive: z
    .array(
      z.strictObject({
        check: text.describe('The check’s id: mapping.narrower-target.'),
        at: text
          .describe(
            'What it is about: a target table or column. Default: wherever the check fails.',
          )
          .optional(),
        why: text.describe('Why that is right.'),
        until: date.describe('The last day on which the waiver counts.').optional(),
      }),
      'must be a list',
    )
    .describe('Findings accepted on purpose.')
    .default([]),
})

/** A spec as parsed: defaults filled in, shorthands written out. */
export type MoveSpec = z.output<typeof move>
export type Side = z.output<typeof side>
export type Entry = z.output<typeof entry>
export type Step = NonNullable<MoveSpec['cutover']>['steps'][number]
export type Tolerance = z.output<typeof tolerance>
export type Batches = z.output<typeof batches>
export { BUILT_IN_STEPS } from './language/cutover.ts'
export { FIELD_FORMS, type Field, field, type LookupField } from './language/field.ts'
export type { FromField } from './language/from-field.ts'
