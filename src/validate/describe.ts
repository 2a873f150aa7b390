import type { Privacy } from '../check/privacy.ts'
import { saltedHash } from '../check/privacy.ts'
import type { LogicalType } from '../engine/catalog.ts'
import { type Slot, slotText } from './slot.ts'

/** Characters of a value shown where values may be. */
const LONGEST = 200

/** Both sides of a cell that differs, in words that show nothing of a row unless they may. `how`: its cause. */
export function describe(
  expected: Slot,
  found: Slot,
  type: LogicalType,
  privacy: Privacy,
  pii: boolean,
  how: string,
): { how: string; expected: string; found: string } {
  const shown = privacy.showValues && !pii
  const [want, have] = [textOf(expected, type), textOf(found, type)]
  const from = shown ? windowStart(want ?? '', have ?? '') : 0
  const say = (text: string | null): string =>
    text === null ? 'NULL' : shown ? shownText(text, from, type) : hidden(text, type, privacy)
  return {
    how,
    expected: expected.fault === null ? say(want) : 'no value',
    found: found.fault === null ? say(have) : `not readable: ${found.fault}`,
  }
}

const textOf = (slot: Slot, type: LogicalType): string | null =>
  slot.start >= 0 && type.kind === 'bytes'
    ? `\\x${slot.data.toString('hex', slot.start, slot.end)}`
    : slotText(slot)

/** Characters shown in front of the first one that differs. */
const BEFORE = 40

/** Where long values are shown from, so that what differs is seen. */
function windowStart(want: string, have: string): number {
  let first = 0
  while (first < want.length && want[first] === have[first]) first++
  return first < LONGEST ? 0 : first - BEFORE
}

/** A value as it is; texts in quotes, so that blanks at their ends are seen, and 'NULL' is not NULL. */
function shownText(text: string, from: number, type: LogicalType): string {
  const part = printable(text.slice(from))
  const line = from > 0 ? `…${part}` : part
  return type.kind === 'text' ? `'${line}'` : line
}

function hidden(text: string, { kind }: LogicalType, privacy: Privacy): string {
  const bytes = kind === 'bytes'
  const size = bytes ? `${(text.length - 2) / 2} bytes` : `${[...text].length} characters`
  return `${size}${bytes ? '' : characters(text)}, #${saltedHash(text, privacy)}`
}

/** A part of a key, as it may be shown. */
export function describeKey(part: Slot, privacy: Privacy, pii: boolean): string {
  const text = slotText(part)
  if (text === null) return part.fault === null ? 'NULL' : '(none)'
  return pii ? `#${saltedHash(text, privacy)}` : printable(text)
}

/** Classes of characters, as far as they help and give nothing away. */
function characters(text: string): string {
  if (text === '') return ''
  if (/^-?\d+(\.\d+)?$/.test(text)) return ', a number'
  const seen = [
    [/\p{L}/u, 'letters'],
    [/\p{N}/u, 'digits'],
    [/\s/, 'blanks'],
    [/\P{ASCII}/u, 'non-ASCII'],
    [/[^\p{L}\p{N}\s]/u, 'others'],
  ] as const
  return ` of ${seen.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : [])).join(', ')}`
}

/** One line without control characters, cut where it is long. */
export function printable(text: string): string {
  const line = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
  )
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
