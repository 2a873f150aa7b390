import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { Privacy } from '../check/privacy.ts'
import type { Catalog } from '../engine/catalog.ts'
import type { Plan } from '../mapping/plan.ts'
import { SpecError, SpecErrors } from '../spec/errors.ts'
import type { Move } from '../spec/move.ts'
import { namedSchemas } from '../spec/named-schemas.ts'
import { askInvariant, type PreparedInvariant, prepareInvariant } from '../validate/invariants.ts'
import type { LocatedCheck } from '../validate/proof.ts'
import type { Asked } from '../validate/question.ts'
import type { Secrets } from '../validate/secrets.ts'
import { askShadow, type PreparedShadow, prepareShadow } from '../validate/shadow.ts'
import { openAsked } from './asked.ts'
import type { CheckOptions } from './options.ts'
import type { Sides } from './sides.ts'

/** What the spec itself has checked, understood by the servers. */
export interface Declared {
  invariants: PreparedInvariant[]
  shadows: PreparedShadow[]
}

/** Before the first row moves: has both servers prepare every query of the spec. Throws SpecErrors, all of them at once. */
export async function understand(
  move: Move,
  sides: Sides,
  options: CheckOptions,
): Promise<Declared> {
  const declared: Declared = { invariants: [], shadows: [] }
  const { invariants } = move.spec
  const shadows = move.spec.validate?.shadow ?? []
  if (invariants.length + shadows.length === 0) return declared
  await using asked = await openAsked(move, sides, options)
  const errors: SpecError[] = []
  for (const [i, invariant] of invariants.entries()) {
    const path = ['invariants', i]
    // Where it holds between other steps only, the rehearsal of the cutover asks it there.
    if (!isAskedNow(move, invariant.holds)) continue
    await noted(errors, async () => {
      declared.invariants.push(await prepareInvariant(invariant, path, asked, move))
    })
  }
  for (const [i, shadow] of shadows.entries()) {
    const path = ['validate', 'shadow', i]
    await noted(errors, async () => {
      declared.shadows.push(await prepareShadow(shadow, path, asked, move))
    })
  }
  if (errors.length > 0) throw new SpecErrors(errors)
  return declared
}

/**
 * After the move: asks them all. A query that shows nothing (no row, NULL) is the author's error and throws SpecErrors; but where
 * something has failed before (`failed`), that may well be the cause, and it becomes a failed check beside the others.
 */
export async function askDeclared(
  declared: Declared,
  move: Move,
  plan: Plan,
  sides: Sides,
  privacy: Privacy,
  options: CheckOptions & { failed: boolean },
): Promise<Check[]> {
  const { invariants, shadows } = declared
  if (invariants.length + shadows.length === 0) return []
  await using asked = await openAsked(move, sides, options)
  const secrets = await secretsOf(move, plan, asked)
  const errors: SpecError[] = []
  const found: LocatedCheck[] = []
  for (const prepared of invariants) {
    await noted(errors, async () => {
      found.push(await askInvariant(prepared, asked, move, privacy, secrets))
    })
  }
  for (const prepared of shadows) {
    await noted(errors, async () => {
      found.push(await askShadow(prepared, asked, move, privacy, secrets))
    })
  }
  const broken = found.some(({ result }) => result === 'failed')
  if (errors.length > 0 && !options.failed && !broken) throw new SpecErrors(errors)
  return [
    ...found.map(({ path, ...rest }) => ({
      ...rest,
      place: path === null ? null : move.place(path),
    })),
    ...errors.map(error =>
      check({
        id: 'validation.invariant',
        result: 'failed',
        subject: error.place === null ? 'a query' : `line ${error.place.line}`,
        summary: error.message,
        place: error.place,
        fix: error.fix,
      }),
    ),
  ]
}

async function noted(errors: SpecError[], work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    errors.push(error)
  }
}

/** Rows move once and are validated once: what holds only between steps on one side of that validation is not asked. */
function isAskedNow(move: Move, holds: readonly string[] | undefined): boolean {
  const steps = move.spec.cutover?.steps ?? []
  const [from = '', to = ''] = holds ?? []
  if (holds === undefined || steps.length === 0) return true
  const start = steps.findIndex(step => step.name === from)
  const end = steps.findIndex((step, i) => i > start && step.name === to)
  return steps.some((step, i) => step.name === 'validate' && i > start && (end < 0 || i < end))
}

/** Names whose mention keeps an answer from being shown. */
async function secretsOf(move: Move, plan: Plan, asked: Asked): Promise<Secrets> {
  const pii = move.spec.scope?.pii ?? []
  if (pii.length === 0) return { columns: [], opaque: [] }
  const catalogs: Catalog[] = []
  for (const side of ['source', 'target'] as const) {
    catalogs.push(await asked[side].engine.catalog(asked[side], namedSchemas(move, side)))
  }
  const derived = plan.transfers.flatMap(({ from, fields }) => [
    ...from.columns.filter(column => column.pii).map(({ name }) => name),
    ...fields.filter(field => field.pii).map(({ target }) => target.name),
  ])
  return {
    columns: [...new Set([...pii.map(name => name.slice(name.lastIndexOf('.') + 1)), ...derived])],
    opaque: catalogs.flatMap(({ views, routines }) => [...views, ...routines].map(n => n.name)),
  }
}
