import type { LogicalType } from '../../engine/catalog.ts'
import { arrayText, type Member, rawMember, readArray } from '../canonical/array.ts'
import { TEXT } from '../from-text.ts'
import { STRING } from './json-keys.ts'
import { fault, type Step, type Typed } from './step.ts'

/** `as: array`: members of a set, of a list between commas, or of a JSON array. */
export function asArray(from: LogicalType): Typed | null {
  if (from.kind === 'array') return { type: from, step: text => text }
  const members = membersOf(from)
  if (members === null) return null
  return {
    type: { kind: 'array', of: TEXT },
    step: text => {
      const found = members(text, false)
      return Array.isArray(found) ? arrayText(found) : found
    },
  }
}

/** `as: set`; `once`: a member that is there twice may go. */
export function asSet(from: LogicalType, target: LogicalType, once: boolean): Typed | null {
  const type = target.kind === 'set' ? target : TEXT
  if (from.kind === 'set') return { type, step: text => text }
  const members = from.kind === 'array' ? ofArray(from.of) : membersOf(from)
  return members && { type, step: setOf(members, once) }
}

type Members = (text: string, strings: boolean) => Member[] | { fault: string }

function membersOf(from: LogicalType): Members | null {
  switch (from.kind) {
    case 'set':
    case 'text':
      return text => (text === '' ? [] : text.split(','))
    case 'json':
      return ofJson
    default:
      return null
  }
}

const ofArray =
  (of: LogicalType): Members =>
  text => {
    const members = readArray(text)?.members
    return members === undefined || members.some(Array.isArray)
      ? fault('the value is no array of one dimension')
      : members.map(m => (typeof m === 'string' ? rawMember(of, m) : m))
  }

function setOf(members: Members, once: boolean): Step {
  return text => {
    const found = members(text, true)
    if (!Array.isArray(found)) return found
    const seen = new Set<string>()
    for (const member of found) {
      if (typeof member !== 'string') return fault('NULL is no member of a set')
      if (member === '') return fault('an empty text is no member of a set')
      if (member.includes(',')) return fault('a member of a set has no comma')
      if (seen.has(member) && !once) return fault('a member is there twice')
      seen.add(member)
    }
    return [...seen].join(',')
  }
}

const ITEM = new RegExp(String.raw`\s*(${STRING.source}|-?\d[^\s,\]]*|true|false|null)\s*`, 'uy')

/** The items of a JSON array of scalars, numbers as they are spelled. `strings`: nothing else may be in it. */
function ofJson(text: string, strings: boolean): Member[] | { fault: string } {
  const none = fault('the JSON is no array of scalar values')
  const trimmed = text.trim()
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return none
  const inside = trimmed.slice(1, -1)
  if (inside.trim() === '') return []
  const members: Member[] = []
  ITEM.lastIndex = 0
  for (;;) {
    const item = ITEM.exec(inside)?.[1]
    if (item === undefined) return none
    if (strings && !item.startsWith('"')) return fault('the JSON is no array of strings')
    members.push(memberOf(item))
    if (ITEM.lastIndex === inside.length) return members
    if (inside[ITEM.lastIndex] !== ',') return none
    ITEM.lastIndex++
  }
}

function memberOf(item: string): Member {
  if (item.startsWith('"')) return String(JSON.parse(item))
  if (item === 'null') return null
  return item === 'true' ? 't' : item === 'false' ? 'f' : item
}
