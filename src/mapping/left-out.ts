import { check } from '../check/make.ts'
import { uncovered } from '../spec/coverage.ts'
import type { SpecPath } from '../spec/move.ts'
import { pathText } from '../spec/wording.ts'
import { type Context, dialectsOf } from './context.ts'
import { dependencies } from './order.ts'
import type { Transfer } from './plan.ts'
import { isInPlace, isSourceForm } from './sql/compile.ts'
import { value } from './sql/value.ts'

/** Transfers that need what this version does not serve: a form of a field, or several sources. Each such key is named. */
export function unserved(transfers: readonly Transfer[], context: Context): Set<Transfer> {
  const found = new Set<Transfer>()
  const of = (path: SpecPath) => transfers.find(t => path[0] === 'map' && path[1] === t.path[1])
  for (const { check: id, path, key, place, why } of uncovered(context.move)) {
    const transfer = of(path)
    if (transfer === undefined || (id !== 'mapping.field-form' && path[2] !== 'source')) continue
    found.add(transfer)
    if (id === 'mapping.field-form') {
      context.checks.push(
        check({
          id,
          result: 'not covered',
          known: 'inferred',
          subject: key,
          summary: `${why}.`,
          place,
        }),
      )
    }
  }
  for (const transfer of transfers) if (unsayable(transfer, context)) found.add(transfer)
  return found
}

/** In place one `update … set` computes everything: what only the mover could compute on the way has no place there. */
function unsayable(transfer: Transfer, context: Context): boolean {
  if (!context.inPlace || !isInPlace(transfer)) return false
  const dialects = dialectsOf(context)
  const fields = transfer.fields.filter(({ target, form }) => {
    const forms = form.kind === 'lookup' ? form.by.map(by => by.form) : [form]
    return forms.some(
      f => isSourceForm(f) && value(f, target, dialects, 'typed', target.name).way !== null,
    )
  })
  for (const { path, form } of fields) {
    context.checks.push(
      check({
        id: 'mapping.field-form',
        result: 'not covered',
        known: 'inferred',
        subject: pathText(path),
        summary: `No SQL of this engine computes ${form.kind === 'from' ? 'zone' : form.kind} exactly, and in place there is nothing else.`,
        place: context.move.place(path),
      }),
    )
  }
  return fields.length > 0
}

/**
 * The transfers without those that are left out, and without those that wait for one of these: nothing is moved half. Each that is
 * left out says so.
 */
export function without(
  transfers: readonly Transfer[],
  out: ReadonlySet<Transfer>,
  context: Context,
): Transfer[] {
  const reasons = new Map<Transfer, string>(
    [...out].map(t => [t, 'see the findings about its fields']),
  )
  const needs = dependencies(transfers).filter(d => d.from !== d.to)
  for (let more = true; more; ) {
    more = false
    for (const { from, to, name } of needs) {
      const [waiting, awaited] = [transfers[from], transfers[to]]
      if (
        waiting === undefined ||
        awaited === undefined ||
        reasons.has(waiting) ||
        !reasons.has(awaited)
      )
        continue
      reasons.set(
        waiting,
        `it needs the rows of ${awaited.id} (${name}), which are not moved either`,
      )
      more = true
    }
  }
  for (const [transfer, why] of reasons) {
    if (!transfers.includes(transfer)) continue
    context.checks.push(
      check({
        id: 'execution.transfer',
        result: 'not covered',
        known: 'inferred',
        subject: transfer.id,
        summary: `The transfer was left out: ${why}.`,
        place: context.move.place(transfer.path),
      }),
    )
  }
  return transfers.filter(t => !reasons.has(t))
}
