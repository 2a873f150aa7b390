import type { LogicalType } from '../../engine/catalog.ts'
import { type Member, rawMember, readArray } from '../canonical/array.ts'
import { floatOf, floatText } from '../canonical/float.ts'
import { type Duplicates, withoutDuplicates } from './json-keys.ts'
import { fault, type Typed, type Worked } from './step.ts'

const JSON_TYPE: LogicalType = { kind: 'json' }

/** `as: json`. */
export function asJson(from: LogicalType, duplicates: Duplicates): Typed | null {
  switch (from.kind) {
    case 'text':
    case 'json':
      return { type: JSON_TYPE, step: text => withoutDuplicates(text, duplicates) }
    case 'set':
      return { type: JSON_TYPE, step: text => JSON.stringify(text === '' ? [] : text.split(',')) }
    case 'array':
      return { type: JSON_TYPE, step: text => arrayJson(text, from.of) }
    default:
      return null
  }
}

function arrayJson(text: string, of: LogicalType): Worked {
  const read = readArray(text)
  if (read === null) return fault('the text is no array')
  const parts: string[] = []
  for (const member of read.members) {
    const part = memberJson(member, of)
    if (typeof part === 'object') return part
    parts.push(part)
  }
  return `[${parts.join(',')}]`
}

function memberJson(member: Member, of: LogicalType): string | { fault: string } {
  if (member === null) return 'null'
  if (Array.isArray(member)) {
    const parts: string[] = []
    for (const one of member) {
      const part = memberJson(one, of)
      if (typeof part === 'object') return part
      parts.push(part)
    }
    return `[${parts.join(',')}]`
  }
  const raw = rawMember(of, member)
  switch (of.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return Number.isFinite(floatOf(raw)) || of.kind === 'decimal'
        ? number(raw, of)
        : fault('JSON has no number that is not finite')
    case 'boolean':
      return raw === '1' ? 'true' : 'false'
    case 'json':
      return raw
    default:
      return JSON.stringify(raw)
  }
}

function number(raw: string, of: LogicalType): string | { fault: string } {
  if (!/\d/.test(raw)) return fault('JSON has no number that is not finite')
  return of.kind === 'float' ? floatText(floatOf(raw)) : raw
}
