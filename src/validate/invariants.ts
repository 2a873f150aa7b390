import { Decimal } from 'decimal.js'
import type { Check } from '../check/check.ts'
import type { Privacy } from '../check/privacy.ts'
import { saltedHash } from '../check/privacy.ts'
import { SpecError } from '../spec/errors.ts'
import type { Move, SpecPath } from '../spec/move.ts'
import type { MoveSpec } from '../spec/schema.ts'
import { numberText } from './canonical/number.ts'
import { type Common, common } from './comparable.ts'
import { located } from './evidence.ts'
import { literal } from './field/literal.ts'
import type { LocatedCheck } from './proof.ts'
import { type Asked, answerOf, inSnapshot, type Question, question } from './question.ts'
import { isCount, mayTellSecrets, type Secrets } from './secrets.ts'
import { slotText } from './slot.ts'

type Invariant = MoveSpec['invariants'][number]
type Comparable = Extract<Common, { is: 'comparable' }>

/** An invariant whose queries the servers have understood. */
export interface PreparedInvariant {
  invariant: Invariant
  path: SpecPath
  asked: { side: 'source' | 'target'; question: Question }[]
  form: Comparable
  /** What one side must equal, in canonical form; null where both are asked. */
  equals: string | null
}

/** Prepares an invariant; no query runs. Throws SpecError where a query does not fit, or answers what cannot be compared. */
export async function prepareInvariant(
  invariant: Invariant,
  path: SpecPath,
  sides: Asked,
  move: Move,
): Promise<PreparedInvariant> {
  const asked: PreparedInvariant['asked'] = []
  for (const side of ['source', 'target'] as const) {
    const query = invariant[side]
    if (query === undefined) continue
    const understood = await question(sides[side], query, false, move, [...path, side])
    if (understood.columns.length !== 1) {
      throw new SpecError(
        `an invariant asks for one value, and this query answers ${understood.columns.length} columns`,
        {
          place: move.place([...path, side]),
          fix: 'Select one column; queries with more belong in validate.shadow.',
        },
      )
    }
    asked.push({ side, question: understood })
  }
  const form = formOf(asked, move, path)
  if (invariant.tolerance !== undefined && !form.number) {
    throw new SpecError('a tolerance is for numbers, and this answer is none', {
      place: move.place([...path, 'tolerance']),
      fix: 'Leave it out, or have the query answer a number.',
    })
  }
  return { invariant, path, asked, form, equals: expected(invariant, asked, form, move, path) }
}

function formOf(asked: PreparedInvariant['asked'], move: Move, path: SpecPath): Comparable {
  const [first, second = first] = asked.map(a => a.question.columns[0])
  if (first === undefined || second === undefined)
    throw new Error('an invariant that asks nothing passed the loader')
  const form = common(first.type, second.type)
  if (form.is === 'comparable') return form
  const message =
    form.is === 'apart'
      ? `the source answers a ${first.native}, the target a ${second.native}: no value of the one is one of the other`
      : `a ${first.type === form.type ? first.native : second.native} has no form in which it can be compared`
  throw new SpecError(message, {
    place: move.place(path),
    fix: 'Cast the answers to one type: a number, a text.',
  })
}

function expected(
  { equals }: Invariant,
  asked: PreparedInvariant['asked'],
  form: Comparable,
  move: Move,
  path: SpecPath,
): string | null {
  const column = asked[0]?.question.columns[0]
  if (equals === undefined || column === undefined) return null
  const read = literal(equals, column.type)
  const text =
    column.type.kind === 'bytes' ? read.data.toString('hex', read.start, read.end) : slotText(read)
  if (read.fault === null && text !== null) return form.number ? (numberText(text) ?? text) : text
  throw new SpecError(`the query answers a ${column.native}, which "${equals}" is not`, {
    place: move.place([...path, 'equals']),
  })
}

/**
 * Asks an invariant, both sides at one moment. Throws SpecError where an answer is no row, NULL or several rows: that shows
 * nothing either way.
 */
export async function askInvariant(
  prepared: PreparedInvariant,
  sides: Asked,
  move: Move,
  privacy: Privacy,
  secrets: Secrets,
): Promise<LocatedCheck> {
  const answers = await inSnapshot(sides, async () => {
    const found: { side: 'source' | 'target'; value: string }[] = []
    for (const { side, question } of prepared.asked) {
      const form =
        prepared.form[side === 'source' || prepared.asked.length === 1 ? 'source' : 'target']
      const rows = await answerOf(sides[side], question, [form], 2, move)
      found.push({ side, value: oneValue(rows, move, question) })
    }
    return found
  })
  const [one, other] = [answers[0]?.value ?? '', prepared.equals ?? answers[1]?.value ?? '']
  const { holds, apart } = judged(
    one,
    other,
    prepared.invariant.tolerance ?? null,
    prepared.form.number,
  )
  return told(prepared, answers, { holds, apart }, privacy, secrets)
}

function oneValue(rows: (string | null)[][], move: Move, { path }: Question): string {
  const [first] = rows
  const value = first?.[0]
  const place = move.place(path)
  if (first === undefined) {
    throw new SpecError('this query answers no row, which shows nothing', {
      place,
      fix: 'Have it answer one row whatever the tables hold: select count(*), select coalesce(sum(…), 0).',
    })
  }
  if (rows.length > 1) {
    throw new SpecError('this query answers several rows; an invariant asks for one value', {
      place,
      fix: 'Aggregate it, or move it to validate.shadow.',
    })
  }
  if (value === null || value === undefined) {
    throw new SpecError('this query answers NULL, which shows nothing', {
      place,
      fix: 'Say what stands for it: coalesce(…, 0).',
    })
  }
  return value
}

/** `apart`: how far, where both are numbers. */
function judged(
  one: string,
  other: string,
  tolerance: string | null,
  isNumber: boolean,
): { holds: boolean; apart: string | null } {
  const finite = (text: string): boolean => /^-?\d/.test(text)
  if (!isNumber || !finite(one) || !finite(other)) return { holds: one === other, apart: null }
  // As many digits as either has: nothing is rounded.
  const Exact = Decimal.clone({ precision: one.length + other.length + (tolerance?.length ?? 0) })
  const apart = new Exact(one).minus(other).abs()
  return { holds: apart.lessThanOrEqualTo(tolerance ?? 0), apart: apart.toFixed() }
}

function told(
  { invariant, path, asked, form, equals }: PreparedInvariant,
  answers: readonly { side: string; value: string }[],
  { holds, apart }: { holds: boolean; apart: string | null },
  privacy: Privacy,
  secrets: Secrets,
): LocatedCheck {
  const queries = asked.map(({ side }) => invariant[side] ?? '')
  const secret = queries.some(query => mayTellSecrets(query, secrets))
  const shown = queries.every(isCount) || (privacy.showValues && !secret)
  const value = (text: string): string => (shown ? text : `#${saltedHash(text, privacy)}`)
  const distance = apart !== null && !secret ? apart : null
  const within = `within the tolerance of ${invariant.tolerance}`
  const who = equals === null ? 'source and target' : `the answer and ${equals}`
  const exact = apart === null || apart === '0'
  const summary = holds
    ? exact
      ? equals === null
        ? 'source and target answer the same'
        : `the answer is ${equals}`
      : `${who} are ${distance === null ? '' : `${distance} apart, `}${within}`
    : distance === null
      ? `${who} differ`
      : `${who} are ${distance} apart${invariant.tolerance === undefined ? '' : `, which is more than ${invariant.tolerance}`}`
  const said = answers.map(({ side, value: text }) => `${side}: ${value(text)}`).join(' · ')
  const result: Check['result'] = holds ? 'passed' : 'failed'
  return located(
    'validation.invariant',
    result,
    { subject: invariant.name, path, summary },
    {
      evidence: shown || (!holds && !form.number) ? [{ kind: 'text', text: said }] : [],
      ...(holds
        ? {}
        : {
            fix: 'Look at the rows that the two queries count or sum, and at who else writes them.',
          }),
    },
  )
}
