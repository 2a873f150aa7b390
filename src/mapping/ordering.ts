import { check } from '../check/make.ts'
import { list } from './author.ts'
import type { Context } from './context.ts'
import { type Dependency, orderOf } from './order.ts'
import type { Transfer } from './plan.ts'

/** The transfers in the order in which they run, second passes noted. A cycle that nothing breaks is the author's error. */
export function ordered(transfers: readonly Transfer[], context: Context): Transfer[] {
  const { order, secondPass, suspended, stuck } = orderOf(transfers)
  for (const cycle of stuck) wayOut(cycle, transfers, context)
  const result = order.flatMap(n => {
    const transfer = transfers[n]
    return transfer === undefined ? [] : [{ ...transfer, secondPass: secondPass.get(n) ?? [] }]
  })
  if (stuck.length > 0 || transfers.length === 0) return result
  const later = result.filter(t => t.secondPass.length > 0)
  const second = later.map(t => `${t.to.name}.${t.secondPass.join(', ')}`)
  const closing = [
    ...(second.length > 0 ? [`a second pass fills ${list(second)}`] : []),
    ...(suspended.length > 0
      ? [`${list([...new Set(suspended.map(d => d.name))])} stay suspended while rows move`]
      : []),
  ]
  context.checks.push(
    check({
      id: 'batching.order',
      result: 'passed',
      known: 'inferred',
      subject: context.move.spec.move,
      summary: `Rows move in foreign-key order${closing.length === 0 ? '' : `; ${list(closing)}`}.`,
      evidence: [{ kind: 'text', text: result.map((t, n) => `${n + 1}. ${t.id}`).join('\n') }],
    }),
  )
  return result
}

function wayOut(
  cycle: readonly Dependency[],
  transfers: readonly Transfer[],
  { author }: Context,
): void {
  const [first] = cycle
  const transfer = first === undefined ? undefined : transfers[first.from]
  if (transfer === undefined) return
  const table = (n: number) => transfers[n]?.to.name ?? ''
  const way = cycle.map(d => `${table(d.from)} → ${table(d.to)} (${d.kind} ${d.name})`).join(', ')
  const keys = cycle.some(d => d.kind === 'foreign key')
  const fix = keys
    ? 'Say `foreign-keys: suspend` under `batches`, or make a column on the way nullable.'
    : 'Make one of the columns that are looked up nullable and no part of the key, so that a second pass can fill it.'
  author.wrong(
    transfer.path,
    `no order of the transfers fills every reference: ${way}, and no column on the way may wait`,
    fix,
  )
}
