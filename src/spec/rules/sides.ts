import type { Broken, Rule } from '../cross.ts'
import type { MoveSpec } from '../schema.ts'

/** Which databases a move has. */
export type Sides = 'two databases' | 'one database' | 'only a target' | 'unclear'

export function sidesOf(said: (key: keyof MoveSpec) => boolean): Sides {
  const source = said('source') || said('sources')
  if (said('database')) return source || said('target') ? 'unclear' : 'one database'
  if (source && said('target')) return 'two databases'
  return said('target') ? 'only a target' : 'unclear'
}

const whichSides: Rule = (_, said) => {
  const broken: Broken[] = []
  const has = (key: keyof MoveSpec, message: string, fix: string) =>
    broken.push({ path: [key], key: true, message, fix })
  const source = said('source') || said('sources')
  if (said('database') && (source || said('target')))
    has(
      'database',
      'cannot stand beside source and target',
      'Keep database for a change in place; keep source and target for a move between two databases.',
    )
  else if (said('source') && said('sources'))
    has('sources', 'cannot stand beside source', 'Keep one of the two.')
  else if (source && !said('target'))
    has(
      said('source') ? 'source' : 'sources',
      'has no target beside it',
      'Add target: …, where the rows go; or call it database: … if the change stays in one.',
    )
  else if (!source && said('target') && (said('map') || !said('change')))
    has(
      'target',
      'has no source beside it',
      'Add source: …, where the rows come from; or call it database: … if the change stays in one.',
    )
  else if (!source && !said('target') && !said('database'))
    broken.push({
      path: [],
      message: 'no database is named',
      fix: 'Add source: … and target: …; or database: … for a change in place.',
    })
  return broken
}

const somethingToDo: Rule = (_, said) =>
  said('map') || said('change')
    ? []
    : [
        {
          path: [],
          message: 'the move moves nothing',
          fix: 'Say what rows go where under map: …, or what changes under change: ….',
        },
      ]

/** `source`, `target` and `database` where something is asked of, or run on, a side. */
const namedSides: Rule = (spec, said) => {
  const sides = sidesOf(said)
  if (sides === 'unclear') return []
  const allowed: Record<typeof sides, string[]> = {
    'two databases': ['source', 'target'],
    'one database': ['database'],
    'only a target': ['target'],
  }
  const check = (path: (string | number)[], where: object | null | undefined): Broken[] =>
    ['source', 'target', 'database'].flatMap(side =>
      where &&
      Object.entries(where).some(([key, v]) => key === side && v !== undefined) &&
      !allowed[sides].includes(side)
        ? [
            {
              path: [...path, side],
              key: true as const,
              message: `this move has no ${side}`,
              fix: `It has ${sides}: write ${allowed[sides].join(' or ')}.`,
            },
          ]
        : [],
    )
  const rollback = spec.cutover?.rollback
  const after = rollback?.['writes-after-cutover']
  return [
    ...(spec.cutover?.steps ?? []).flatMap((step, i) => {
      if (step.kind === 'built-in') return []
      const undo = typeof step.undo === 'object' ? step.undo : null
      return [
        ...check(['cutover', 'steps', i], step),
        ...check(['cutover', 'steps', i, 'undo'], undo),
      ]
    }),
    ...check(['cutover', 'rollback', 'script'], rollback?.script),
    ...check(
      ['cutover', 'rollback', 'writes-after-cutover', 'returned'],
      after && 'returned' in after ? after.returned : null,
    ),
    ...check(['batches', 'throttle', 'pause-while'], spec.batches?.throttle?.['pause-while']),
    ...(spec.map ?? []).flatMap((entry, i) =>
      check(
        ['map', i, 'batches', 'throttle', 'pause-while'],
        entry.batches?.throttle?.['pause-while'],
      ),
    ),
  ]
}

/** In one database `source` and `target` of a query are its old and its new form; a move that has only a target has no old one. */
const oldForm: Rule = (spec, said) => {
  if (sidesOf(said) !== 'only a target') return []
  const broken = (path: (string | number)[]): Broken => ({
    path,
    key: true,
    message: 'asks the source, and this move has none',
    fix: 'Name the database under database: instead of target:, and source and target are its old and its new form.',
  })
  return [
    ...(spec.invariants ?? []).flatMap(({ source }, i) =>
      source === undefined ? [] : [broken(['invariants', i, 'source'])],
    ),
    ...(spec.validate?.shadow ?? []).map((_, i) => broken(['validate', 'shadow', i, 'source'])),
  ]
}

export const sideRules: readonly Rule[] = [whichSides, somethingToDo, namedSides, oldForm]
