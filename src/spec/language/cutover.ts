import { z } from 'zod'
import { broken, duration, flag, path, paths, program, sql, text, texts } from './scalar.ts'
import { tolerate } from './validate.ts'

/** Stages 5 to 7: how the move runs, the steps to the new home and back, and who watches afterwards. */

export const execution = z.strictObject({
  strategy: z
    .enum(['big-bang', 'phased', 'blue-green', 'expand-contract'])
    .describe('A label, checked against the steps.')
    .optional(),
  phases: z
    .strictObject({
      by: z
        .record(text, sql('A column, or an expression of the source engine.'))
        .describe('By source table, what says which phase a row belongs to.'),
      order: texts('The phases, in order.').min(1, 'must name at least one phase'),
    })
    .describe('Rows move in parts, each with a step of its own.')
    .optional(),
  run: program(
    'Instead of the built-in mover: any program. SOURCE_URL and TARGET_URL, or DATABASE_URL, are in its environment.',
  ).optional(),
})

const scripts = {
  source: paths('SQL files that run on the source.').optional(),
  target: paths('SQL files that run on the target.').optional(),
  database: paths('SQL files that run on the one database of a change in place.').optional(),
  run: program('A program. The URLs that it needs are in its environment.').optional(),
}
export const SCRIPT_KEYS = ['source', 'target', 'database', 'run'] as const
type Scripts = { [key in (typeof SCRIPT_KEYS)[number]]?: unknown }

const script = z
  .strictObject(scripts)
  .refine(
    v => SCRIPT_KEYS.some(key => v[key] !== undefined),
    `must say at least one of ${SCRIPT_KEYS.join(', ')}`,
  )

const undo = z.union(
  [z.literal('none').transform(() => 'none' as const), script],
  'must be none, or scripts: { target: [sql/undo.sql] }',
)

export const BUILT_IN_STEPS = [
  'backfill',
  'catch-up',
  'validate',
  'stop-writes',
  'allow-writes',
  'expand',
  'contract',
] as const
const isBuiltIn = (name: string): boolean => BUILT_IN_STEPS.some(known => known === name)
const noPhase = (): string | null => null
const phase = (name: string): string | null => name

const ownStep = z
  .strictObject({
    name: text.describe('What the step is called.'),
    ...scripts,
    rehearse: flag.describe('`true`: the step’s program runs in rehearsals too.').optional(),
    flag: text.describe('A feature flag that is flipped; its undo flips it back.').optional(),
    wait: duration.describe('Nothing happens for so long.').optional(),
    undo: undo.describe('What takes the step back; or none, with a why.').optional(),
    why: text.describe('Why there is no way back.').optional(),
    owner: text.describe('Who does it.').optional(),
  })
  .superRefine((v, ctx) => {
    const does = doings(v)
    if (isBuiltIn(v.name))
      broken(
        ctx,
        ['name'],
        `is the name of a step that is built in`,
        `Write the bare word, - ${v.name}, or call this step something else.`,
      )
    if (does.length !== 1)
      broken(
        ctx,
        [],
        does.length === 0 ? 'does nothing' : `does several things: ${does.join(', ')}`,
        'A step is SQL files (source, target, database), or one of run, flag, wait.',
      )
    if (v.rehearse !== undefined && v.run === undefined)
      broken(
        ctx,
        ['rehearse'],
        'is about programs, and this step runs none',
        'Leave it out: files and flags are always rehearsed.',
      )
    if (v.undo === 'none' && v.why === undefined)
      broken(
        ctx,
        ['undo'],
        'is none, and the step does not say why',
        'Add why: to the step: what makes it right to have no way back.',
      )
    if (v.undo === undefined && (does.includes('files') || does.includes('run')))
      broken(
        ctx,
        [],
        'has no undo',
        'Add undo: { target: [sql/undo.sql] }, or undo: none and why:.',
      )
  })
  .transform(v => ({ kind: 'own' as const, ...v }))

function doings(step: Scripts & { flag?: unknown; wait?: unknown }): string[] {
  const files = step.source ?? step.target ?? step.database
  const said = { files, run: step.run, flag: step.flag, wait: step.wait }
  return Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}

const step = z.union(
  [
    z
      .enum(BUILT_IN_STEPS)
      .transform(name => ({ kind: 'built-in' as const, name, phase: noPhase() })),
    z.strictObject({ backfill: text.describe('The phase that moves.') }).transform(v => ({
      kind: 'built-in' as const,
      name: 'backfill' as const,
      phase: phase(v.backfill),
    })),
    ownStep,
  ],
  `must be one of ${BUILT_IN_STEPS.join(', ')}, or a step of your own: { name: …, … }`,
)

const writesAfter = z.union(
  [
    z.strictObject({ returned: script.describe('What brings them back to the source.') }),
    z.strictObject({ lost: text.describe('Why that is acceptable.') }),
  ],
  'must be { returned: … } or { lost: WHY }',
)

const rollback = z.strictObject({
  script: script
    .describe('What takes everything back. Default: every step’s undo, last first.')
    .optional(),
  triggers: texts('What makes people roll back: text for the runbook.').default([]),
  'writes-after-cutover': writesAfter
    .describe('What becomes of rows that were written on the new side.')
    .optional(),
  tolerate: tolerate.describe('What may differ after a rollback, and why.'),
})

export const cutover = z.strictObject({
  steps: z.array(step, 'must be a list of steps').describe('The steps, in order.').default([]),
  rollback: rollback.describe('The way back.').optional(),
})

const updown = z.union(
  [
    paths('SQL files; a bare list has no way back.').transform(up => ({ up, down: noDown() })),
    z
      .strictObject({
        up: paths('SQL files that make the change.'),
        down: paths('SQL files that take it back.').optional(),
      })
      .transform(v => ({ up: v.up, down: v.down ?? noDown() })),
  ],
  'must be a list of files, or { up: […], down: […] }',
)
const noDown = (): string[] | null => null

export const change = z
  .strictObject({
    expand: updown.describe('What comes before rows move; the old code keeps working.').optional(),
    contract: updown
      .describe('What comes after the last reader of the old form is gone.')
      .optional(),
  })
  .refine(
    v => v.expand !== undefined || v.contract !== undefined,
    'must say expand, contract or both',
  )

export const reconcile = z
  .strictObject({
    for: duration.describe('How long both sides are compared after the cutover.'),
    every: duration.describe('How often.'),
    owners: texts('Who answers.').default([]),
    playbook: path('What they do, a file.').optional(),
  })
  .refine(v => v.every <= v.for, { path: ['every'], message: 'must not be longer than for' })
