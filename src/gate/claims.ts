import type { Check } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import { type Plan, type Transfer, targetName } from '../mapping/plan.ts'
import type { Move } from '../spec/move.ts'

/** What `scope` claims of the whole move, held against the plan and the rest of the spec. */
export const claims = (move: Move, plan: Plan): Check[] => [
  ...identifiers(move, plan),
  ...sync(move),
]

/** That keys which are copied arrived as they were, the comparison proves. */
function identifiers(move: Move, plan: Plan): Check[] {
  const claim = move.spec.scope?.identifiers
  if (claim === undefined) return []
  const made = plan.transfers.flatMap(transfer =>
    remapped(transfer).map(column => `${targetName(transfer.to)}.${column}`),
  )
  const holds = claim === 'preserve' ? made.length === 0 : made.length > 0
  const keys = plural(plan.transfers.length, 'entry', 'entries')
  return [
    check({
      id: 'scope.identifiers',
      result: holds ? 'passed' : 'failed',
      known: 'inferred',
      subject: claim,
      summary: holds
        ? claim === 'preserve'
          ? `every key of ${keys} is copied as it is`
          : `${plural(made.length, 'key column')} of ${keys} ${made.length === 1 ? 'gets' : 'get'} a value of its own`
        : claim === 'preserve'
          ? `${plural(made.length, 'key column')} ${made.length === 1 ? 'does' : 'do'} not keep the source’s value`
          : 'every key is copied as it is: nothing is remapped',
      evidence: made.map(column => ({ kind: 'text', text: column })),
      place: move.place(['scope', 'identifiers']),
      fix: holds
        ? null
        : claim === 'preserve'
          ? 'Copy these columns, or write identifiers: remap, so that everybody expects new ones.'
          : 'Write identifiers: preserve.',
    }),
  ]
}

/** Key columns that are no plain copy of a column. */
const remapped = ({ key, fields }: Transfer): string[] =>
  key.flatMap(({ name }) => {
    const form = fields.find(({ target }) => target.name === name)?.form
    const copied =
      form?.kind === 'from' && Object.values(form.forms).every(value => value === undefined)
    return copied ? [] : [name]
  })

/** Whether what is written on the target reaches the source while both live: what the spec says of its writers tells, triggers aside. */
function sync(move: Move): Check[] {
  const { scope, cutover } = move.spec
  const claim = scope?.sync
  if (claim === undefined) return []
  const about = {
    id: 'scope.sync',
    known: 'inferred',
    subject: claim,
    place: move.place(['scope', 'sync']),
  } as const
  const by = scope?.writes?.mode === 'dual-write' ? scope.writes.by : null
  if (by === 'triggers') {
    const summary = 'whether the triggers that a step installs write back is not seen'
    return [check({ ...about, result: 'not covered', summary })]
  }
  const after = cutover?.rollback?.['writes-after-cutover']
  const returned = after !== undefined && 'returned' in after
  const back =
    by === 'target-first'
      ? 'writers write the target first, and the source after it'
      : returned && claim === 'two-way'
        ? 'rollback.writes-after-cutover returns what was written on the target'
        : null
  const holds = (claim === 'two-way') === (back !== null)
  return [
    check({
      ...about,
      result: holds ? 'passed' : 'failed',
      summary: back ?? 'nothing of the spec brings to the source what is written on the target',
      fix: holds
        ? null
        : claim === 'one-way'
          ? 'Write sync: two-way, or have the source written first.'
          : 'Write sync: one-way; or say how rows flow back: scope.writes { dual-write: target-first }, or writes-after-cutover returned.',
    }),
  ]
}
