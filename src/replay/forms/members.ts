import type { LogicalType } from '../../engine/catalog.ts'
import { arrayText, type Elements, elementsOf } from './array.ts'
import { decimalOf } from './decimal.ts'
import { contentOf, type Json, parsed, withoutDuplicates, written } from './json.ts'
import { type Impossible, invalid, narrower, type Work } from './made.ts'
import { NOT_FINITE } from './number.ts'

/** Forms of many values in one: JSON, arrays and sets. */

const MEND = 'mend the rows, or leave them out with where'
const NO_JSON = invalid('a text that is no JSON', MEND)
const KEY_TWICE = invalid(
  'a JSON object that has a key twice',
  'say duplicates: first or duplicates: last, or mend the rows',
)
const NO_LIST = invalid('a value that is no list of plain members', MEND)
const TWICE = invalid(
  'a list that has a member twice',
  'say lossy and why one may go, or mend the rows',
)
const NO_LABEL = narrower('a member that the target’s SET does not have')

export function jsonWork(from: LogicalType, duplicates: 'error' | 'first' | 'last'): Work {
  switch (from.kind) {
    case 'set':
      return value => JSON.stringify(split(value))
    case 'array': {
      const { of } = from
      return value => jsonOfArray(elementsOf(value), of)
    }
    default:
      return value => {
        const json = parsed(value)
        if (json === null) return NO_JSON
        if (withoutDuplicates(json, 'error') !== null) return value
        const once = duplicates === 'error' ? null : withoutDuplicates(json, duplicates)
        return once === null ? KEY_TWICE : written(once)
      }
  }
}

/** The members of a SET's text, or of a text that is split at commas. */
const split = (text: string): string[] => (text === '' ? [] : text.split(','))

const NUMBERS: ReadonlySet<LogicalType['kind']> = new Set(['integer', 'decimal', 'float'])

function jsonOfArray(elements: Elements, of: LogicalType): string | Impossible {
  const made: string[] = []
  for (const element of elements) {
    const one = Array.isArray(element) ? jsonOfArray(element, of) : jsonOfElement(element, of)
    if (typeof one !== 'string') return one
    made.push(one)
  }
  return `[${made.join(',')}]`
}

function jsonOfElement(element: string | null, of: LogicalType): string | Impossible {
  if (element === null) return 'null'
  if (of.kind === 'json') return element
  if (of.kind === 'boolean') return element === 't' ? 'true' : 'false'
  if (!NUMBERS.has(of.kind)) return JSON.stringify(rawOf(element, of))
  if (decimalOf(element) === null) return NOT_FINITE
  if (of.kind !== 'float') return element
  return Object.is(Number(element), -0) ? '-0' : String(Number(element))
}

/** An element of an array's text as its raw text: instants say their zone there, and booleans are letters. */
function rawOf(element: string, of: LogicalType): string {
  if (of.kind === 'instant') return element.replace(/\+00$/, '')
  return of.kind === 'boolean' ? (element === 't' ? '1' : '0') : element
}

export function arrayWork(from: LogicalType): Work {
  switch (from.kind) {
    case 'array':
      return value => value
    case 'json':
      return value => {
        const elements = plainElements(parsed(value))
        return elements === null ? NO_LIST : arrayText(elements)
      }
    default:
      return value => arrayText(split(value))
  }
}

/** An array of no objects and no arrays, as PostgreSQL reads its elements; null for all else. */
function plainElements(json: Json | null): (string | null)[] | null {
  if (json?.kind !== 'array') return null
  const elements: (string | null)[] = []
  for (const element of json.elements) {
    if (element.kind === 'array' || element.kind === 'object') return null
    if (element.kind === 'string') elements.push(contentOf(element.spelling))
    else
      elements.push(
        WORDS.get(element.spelling) ?? (element.spelling === 'null' ? null : element.spelling),
      )
  }
  return elements
}

const WORDS = new Map([
  ['true', 't'],
  ['false', 'f'],
])

export function setWork(from: LogicalType, to: LogicalType, lossy: boolean): Work {
  const labels = to.kind === 'set' ? new Set(to.labels) : null
  return value => {
    const members = membersOf(value, from)
    if (members === null) return NO_LIST
    const once = [...new Set(members)]
    if (once.length < members.length && !lossy) return TWICE
    if (labels !== null && once.some(member => !labels.has(member))) return NO_LABEL
    return once.join(',')
  }
}

function membersOf(value: string, from: LogicalType): string[] | null {
  if (from.kind !== 'array' && from.kind !== 'json') {
    const members = split(value)
    return members.includes('') ? null : members
  }
  const members: string[] = []
  for (const one of from.kind === 'array' ? elementsOf(value) : stringsOf(value)) {
    if (typeof one !== 'string' || one === '' || one.includes(',')) return null
    members.push(from.kind === 'array' ? rawOf(one, from.of) : one)
  }
  return members
}

/** A JSON array's strings; what is no string is null. */
function stringsOf(value: string): (string | null)[] {
  const json = parsed(value)
  if (json?.kind !== 'array') return [null]
  return json.elements.map(one => (one.kind === 'string' ? contentOf(one.spelling) : null))
}
