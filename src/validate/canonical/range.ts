import type { LogicalType } from '../../engine/catalog.ts'
import { type Canonical, setFault, setText } from '../slot.ts'
import { memberForm } from './array.ts'

/** One range as PostgreSQL prints it; `null` is a bound that is not there. */
export interface Range {
  lower: string | null
  upper: string | null
  /** `[)`: which of its bounds are part of it. */
  marks: '[]' | '[)' | '(]' | '()'
}

/**
 * Ranges by their bounds' canonical forms. A server prints `[1,3]` of a discrete type as `[1,4)` itself; of another type,
 * `[1.0,2)` is `[1,2)`, and `[1,2]` is not. Multiranges come sorted and merged.
 */
export function range(base: LogicalType, bound: Canonical): Canonical {
  const form = memberForm(base, bound)
  return (data, start, end, to) => {
    const text = data.toString('utf8', start, end)
    const read = readRanges(text)
    if (read === null) return setFault(to, 'the text is no range')
    const made: Range[] = []
    for (const { lower, upper, marks } of read.ranges) {
      const [from, upTo] = [lower, upper].map(b => (b === null ? null : form(b)))
      if (from !== null && typeof from === 'object') return setFault(to, from.fault)
      if (upTo !== null && typeof upTo === 'object') return setFault(to, upTo.fault)
      made.push({ lower: from ?? null, upper: upTo ?? null, marks })
    }
    setText(to, rangesText(made, read.multi))
  }
}

/** `multi` in braces; an empty range has no part. */
export const rangesText = (ranges: readonly Range[], multi: boolean): string => {
  const parts = ranges.map(rangeText)
  return multi ? `{${parts.join(',')}}` : (parts[0] ?? 'empty')
}

const rangeText = ({ lower, upper, marks }: Range): string =>
  `${marks[0]}${boundText(lower)},${boundText(upper)}${marks[1]}`

const boundText = (bound: string | null): string => {
  if (bound === null) return ''
  return bound === '' || /[()[\],"\\\s]/.test(bound)
    ? `"${bound.replace(/["\\]/g, '\\$&')}"`
    : bound
}

const BOUND = String.raw`((?:"(?:[^"\\]|\\.|"")*"|[^()\[\],"\\]|\\.)*)`
const ONE = new RegExp(String.raw`\s*([[(])${BOUND},${BOUND}([\])])\s*`, 'suy')

/** Reads PostgreSQL's text of a range or a multirange; null where it is none. https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO */
export function readRanges(text: string): { multi: boolean; ranges: Range[] } | null {
  const trimmed = text.trim()
  if (/^empty$/i.test(trimmed)) return { multi: false, ranges: [] }
  const multi = trimmed.startsWith('{')
  if (multi && !trimmed.endsWith('}')) return null
  const inside = multi ? trimmed.slice(1, -1) : trimmed
  const ranges: Range[] = []
  ONE.lastIndex = 0
  while (ONE.lastIndex < inside.length) {
    const found = ONE.exec(inside)
    if (found === null) return null
    const [, open, lower = '', upper = '', close] = found
    const marks = `${open}${close}`
    if (marks !== '[]' && marks !== '[)' && marks !== '(]' && marks !== '()') return null
    ranges.push({ lower: unquoted(lower), upper: unquoted(upper), marks })
    if (ONE.lastIndex === inside.length) break
    if (inside[ONE.lastIndex] !== ',') return null
    ONE.lastIndex++
  }
  return multi || ranges.length === 1 ? { multi, ranges } : null
}

/** Nothing at all is no bound; `""` is an empty one. */
const unquoted = (bound: string): string | null =>
  bound === ''
    ? null
    : bound.replace(
        /\\(.)|""|"/gsu,
        (mark, escaped?: string) => escaped ?? (mark === '""' && bound !== '""' ? '"' : ''),
      )
