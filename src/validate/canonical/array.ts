import type { LogicalType } from '../../engine/catalog.ts'
import { type Canonical, setFault, setText } from '../slot.ts'
import { type Made, onText } from './on-text.ts'

/** An array as PostgreSQL prints it: `[0:1]=` where its bounds are not the usual ones, its members, arrays of members, NULL. */
export interface ArrayText {
  bounds: string
  members: Member[]
}

export type Member = string | null | Member[]

/** Arrays by their members' canonical forms; bounds, dimensions, the order and each NULL are part of the value. */
export function array(of: LogicalType, element: Canonical): Canonical {
  const form = memberForm(of, element)
  return (data, start, end, to) => {
    const read = readArray(data.toString('utf8', start, end))
    if (read === null) return setFault(to, 'the text is no array')
    const made = mapMembers(read.members, form)
    if ('fault' in made) setFault(to, made.fault)
    else setText(to, read.bounds + arrayText(made.members))
  }
}

/** Every member through a form, the arrays as they are; or the first fault. */
export function mapMembers(
  members: readonly Member[],
  form: (member: string) => Made,
): { members: Member[] } | { fault: string } {
  const done: Member[] = []
  for (const member of members) {
    if (Array.isArray(member)) {
      const below = mapMembers(member, form)
      if ('fault' in below) return below
      done.push(below.members)
      continue
    }
    const made = member === null ? null : form(member)
    if (typeof made === 'object' && made !== null) return made
    done.push(made)
  }
  return { members: done }
}

/** What a form makes of one member's text. */
export function memberForm(of: LogicalType, form: Canonical): (member: string) => Made {
  const made = onText(form)
  return member => made(rawMember(of, member))
}

/** Within an array, PostgreSQL prints some types otherwise than `Engine.raw` makes it print them; bytes stay `\x` and hex. */
export function rawMember(of: LogicalType, member: string): string {
  switch (of.kind) {
    case 'boolean':
      return member === 't' ? '1' : member === 'f' ? '0' : member
    case 'instant':
      // The session is in UTC.
      return member.replace(/\+00(?= BC$|$)/, '')
    default:
      return member
  }
}

const BOUNDS = /^((?:\[-?\d+:-?\d+\])+=)?\{/

/** Reads PostgreSQL's text of an array; null where it is none. https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO */
export function readArray(text: string): ArrayText | null {
  const bounds = BOUNDS.exec(text)?.[1] ?? ''
  const at = { text, i: bounds.length }
  const members = readMembers(at)
  return members === null || at.i !== text.length ? null : { bounds, members }
}

function readMembers(at: { text: string; i: number }): Member[] | null {
  const { text } = at
  if (text[at.i] !== '{') return null
  at.i++
  const members: Member[] = []
  if (text[at.i] === '}') {
    at.i++
    return members
  }
  for (;;) {
    const member = text[at.i] === '{' ? readMembers(at) : readMember(at)
    if (member === null) return null
    members.push(typeof member === 'object' && 'word' in member ? member.word : member)
    const mark = text[at.i]
    at.i++
    if (mark === '}') return members
    if (mark !== ',') return null
  }
}

const QUOTED = /"((?:[^"\\]|\\.)*)"/suy
const BARE = /(?:[^{},"\\]|\\.)+/suy

function readMember(at: { text: string; i: number }): { word: string | null } | null {
  const quoted = at.text[at.i] === '"'
  const pattern = quoted ? QUOTED : BARE
  pattern.lastIndex = at.i
  const found = pattern.exec(at.text)
  if (found === null) return null
  at.i = pattern.lastIndex
  const text = (quoted ? (found[1] ?? '') : found[0]).replace(/\\(.)/gsu, '$1')
  return { word: !quoted && /^null$/i.test(found[0]) ? null : text }
}

/** An array's text, quoted only where it has to be. */
export const arrayText = (members: readonly Member[]): string =>
  `{${members.map(m => (Array.isArray(m) ? arrayText(m) : memberText(m))).join(',')}}`

function memberText(member: string | null): string {
  if (member === null) return 'NULL'
  return member === '' || /[{}",\\\s]|^null$/i.test(member)
    ? `"${member.replace(/["\\]/g, '\\$&')}"`
    : member
}
