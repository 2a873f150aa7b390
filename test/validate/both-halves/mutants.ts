import type { CompiledCell, Fault } from '../../../src/mapping/sql/compiled.ts'
import type { FormStep } from '../../../src/mapping/sql/form-step.ts'

/** What the mover makes of one column, with one thing broken. */
export interface Mutant {
  /** What is broken, in words for the one who reads that nobody noticed. */
  what: string
  cell: CompiledCell
  /** What the source is asked of the column's rows; a row of which one is true is refused. */
  faults: readonly Fault[]
}

/** Choices that a step may hold, each with another one in its place. */
const CHOICES = [
  ['half-even', 'half-up', 'half-down', 'down', 'up', 'floor', 'ceiling'],
  ['replace', 'strip'],
  ['first', 'last'],
  ['s', 'ms', 'us'],
  ['cp1252', 'latin1', 'ascii', 'utf8'],
  ['uuid', 'uuid-swapped'],
  ['earlier', 'later'],
  ['Europe/Berlin', 'America/New_York'],
  ['Pacific/Chatham', 'Europe/Berlin'],
]

/** A text of the SQL, save the blanks of a CHAR(n), which servers take off themselves where it becomes text. */
const LITERAL = /(?<!trailing )'(?:[^'\\]|\\.)*'/g

/** Each turned into what stands beside it, wherever it stands, one place at a time. */
const TURNED: [RegExp, (found: string) => string][] = [
  [/(?<![\w.$'"`\\])\d{1,9}(?![\w'"`])/g, n => String(Number(n) + 1)],
  // What is added to a decimal to be rid of its ZEROFILL is nothing, whatever its sign.
  [/ \+ (?!0\))/g, () => ' - '],
  [/ - /g, () => ' + '],
  [/ \* /g, () => ' + '],
  [/ \/ /g, () => ' * '],
  [/ and /g, () => ' or '],
  [/ or /g, () => ' and '],
  [/ <= /g, () => ' < '],
  [/ >= /g, () => ' > '],
  [/ < /g, () => ' <= '],
  [/ > /g, () => ' >= '],
  [/ = /g, () => ' <> '],
  [/ <> /g, () => ' = '],
  [/\bfloor\(/g, () => 'ceiling('],
  [/\b(?:ceil|ceiling)\(/g, () => 'floor('],
  [/\b(?:round|trunc|truncate)\(/g, () => 'abs('],
  [/\babs\(/g, () => 'sign('],
  [/\bsign\(/g, () => 'abs('],
  // Hex digits are read in either case.
  [/\blower\((?!hex\()/g, () => 'upper('],
  [/\bupper\(/g, () => 'lower('],
  [/\bleft\(/g, () => 'right('],
  [/\blpad\(/g, () => 'rpad('],
  [/\bgreatest\(/g, () => 'least('],
  [/\bleast\(/g, () => 'greatest('],
  [/\bcoalesce\(/g, () => 'nullif('],
  [/\bis null\b/g, () => 'is not null'],
  [/\bis not null\b/g, () => 'is null'],
  [/\bthen (?=\w)(?!null\b)/g, () => 'then null and '],
  // What stands before hex digits is not looked at.
  [LITERAL, text => (text.includes('\\') ? text : "''")],
  [LITERAL, text => (text.includes('\\') ? text : `'${beside(text.slice(1, -1))}'`)],
]

/** Another text than this one, and one that a server could take in its place. */
function beside(text: string): string {
  if (text === '') return 'x'
  if (text === 'UTC') return 'Asia/Tokyo'
  for (const choices of CHOICES) {
    const at = choices.indexOf(text)
    if (at >= 0) return choices[(at + 1) % choices.length] ?? ''
  }
  if (/^\d+ hours$/.test(text)) return '0 hours'
  const last = text.slice(-1)
  const other = /\d/.test(last) ? String((Number(last) + 1) % 10) : last === 'x' ? 'y' : 'x'
  return text.slice(0, -1) + other
}

/**
 * Ways to break what the mover does for one column: the form forgotten (`plain` is the column as it would be copied), then each
 * word of its SQL that can be turned, then each step that is taken on the way, left out or with one thing in it changed, then each question
 * that the source is asked before, not asked or with one word turned.
 * `labels`: of an ENUM, which is never equal to another text.
 */
export function mutants(
  cell: CompiledCell,
  plain: string,
  faults: readonly Fault[],
  labels: readonly string[] | null,
): Mutant[] {
  const cells = brokenCells(cell, plain, labels)
  return [
    ...cells.map(one => ({ ...one, faults })),
    ...brokenFaults(faults, labels).map(one => ({ ...one, cell })),
  ]
}

function brokenFaults(
  faults: readonly Fault[],
  labels: readonly string[] | null,
): Omit<Mutant, 'cell'>[] {
  return faults.flatMap((fault, n) => [
    { what: `“${fault.summary}” is not asked`, faults: faults.filter((_, m) => m !== n) },
    ...turnedSql(fault.sql, labels).map(({ sql, what }) => ({
      what: `asked for “${fault.summary}”: ${what}`,
      faults: faults.map((one, m) => (m === n ? { ...fault, sql } : one)),
    })),
  ])
}

/** An expression with one of its words turned. */
function turnedSql(
  whole: string,
  labels: readonly string[] | null,
): { sql: string; what: string }[] {
  const made: { sql: string; what: string }[] = []
  for (const [pattern, turn] of TURNED) {
    for (const found of whole.matchAll(pattern)) {
      const [before, after] = [
        whole.slice(0, found.index),
        whole.slice(found.index + found[0].length),
      ]
      const isMade = before.endsWith('then ')
      if (pattern === LITERAL && labels !== null && !isMade)
        if (!labels.includes(found[0].slice(1, -1))) continue
      const around = `${before.slice(-20)}${found[0]}${after.slice(0, 20)}`
      made.push({
        sql: before + turn(found[0]) + after,
        what: `${found[0].trim()} turned in …${around}…`,
      })
    }
  }
  return made
}

function brokenCells(
  cell: CompiledCell,
  plain: string,
  labels: readonly string[] | null,
): Omit<Mutant, 'faults'>[] {
  const broken: Omit<Mutant, 'faults'>[] = [
    { what: 'the form is forgotten', cell: { ...cell, sql: plain, way: null } },
    ...turnedSql(cell.sql, labels).map(({ sql, what }) => ({ what, cell: { ...cell, sql } })),
  ]
  const { way } = cell
  if (way === null || way.kind === 'uuid5') return broken
  if (way.otherwise !== undefined) {
    const otherwise = beside(way.otherwise)
    broken.push({ what: 'another default', cell: { ...cell, way: { ...way, otherwise } } })
  }
  if (way.kind === 'zone') {
    for (const { value, what } of turned(way, ['otherwise']))
      broken.push({ what: `the zone: ${what}`, cell: { ...cell, way: value } })
    return broken
  }
  for (const [n, step] of way.steps.entries()) {
    const without = way.steps.filter((_, m) => m !== n)
    if (without.length > 0 && isFelt(step))
      broken.push({
        what: `step ${n + 1} (${step.do}) is left out`,
        cell: { ...cell, way: { ...way, steps: without } },
      })
    for (const other of isFelt(step) ? turned(step, unread(step)) : []) {
      const steps = way.steps.map((one, m) => (m === n ? other.value : one))
      broken.push({
        what: `step ${n + 1} (${step.do}): ${other.what}`,
        cell: { ...cell, way: { ...way, steps } },
      })
    }
  }
  return broken
}

/** Bounds of lengths that no test fills: gigabytes. */
const ENDLESS = 1_000_000

/**
 * Whether there is a step to leave out. Left out, two kinds make no difference by what they are: what the target refuses `anyway` is asked
 * by the look ahead alone, and out of its range no server writes a number, so strictly as the mover's sessions are set.
 */
const isFelt = (step: FormStep): boolean =>
  step.do === 'refuse'
    ? !step.anyway
    : step.do !== 'fit' ||
      step.bounds.some(
        bound => bound.kind !== 'range' && !(bound.kind === 'length' && bound.max > ENDLESS),
      )

/** `lossy` says something only where something may be lost: of these kinds, in these readings. */
const LOSES: Record<string, readonly string[]> = {
  integer: ['decimal', 'float'],
  bits: ['decimal', 'float'],
  seconds: ['time', 'interval'],
  date: ['text'],
  set: ['text', 'json', 'array'],
  wkb: ['geometry'],
}

/** What a step holds and does not look at. The types at both of its ends are no work of it. */
function unread(step: FormStep): string[] {
  const types = ['from', 'to', 'anyway', 'native']
  if (step.do === 'epoch' && step.from.kind === 'integer') return [...types, 'lossy']
  if (step.do !== 'read') return types
  const loses = LOSES[step.as]?.includes(step.from.kind) ?? false
  const whole = step.as !== 'seconds' || step.to.kind === 'integer'
  return [
    ...types,
    ...(loses && whole ? [] : ['lossy']),
    ...(step.as === 'json' ? [] : ['duplicates']),
    ...(step.as === 'text' ? [] : ['digits']),
  ]
}

/** A step with one leaf of it changed. */
function turned<T extends object>(
  step: T,
  unread: readonly string[],
): { value: T; what: string }[] {
  const found: { value: T; what: string }[] = []
  const still = Object.fromEntries(Object.entries(step).filter(([key]) => unread.includes(key)))
  const text = JSON.stringify({
    ...step,
    ...Object.fromEntries(unread.map(key => [key, undefined])),
  })
  const put = (index: number, length: number, to: string, what: string) =>
    found.push({
      value: { ...JSON.parse(text.slice(0, index) + to + text.slice(index + length)), ...still },
      what: `${what} (${text
        .slice(0, index)
        .split(/[{,](?="[a-z-]+":)/i)
        .at(-1)}…)`,
    })
  for (const number of text.matchAll(/(?<=[:[,])-?\d+(?=[,}\]])/g))
    put(number.index, number[0].length, String(Number(number[0]) + 1), `${number[0]} is one more`)
  for (const word of text.matchAll(/(?<=:)(?:true|false)\b/g))
    put(word.index, word[0].length, word[0] === 'true' ? 'false' : 'true', `not ${word[0]}`)
  for (const word of text.matchAll(/(?<=:)"([^"\\]*)"/g)) {
    for (const choices of CHOICES) {
      const at = choices.indexOf(word[1] ?? '')
      if (at < 0) continue
      const other = choices[(at + 1) % choices.length] ?? ''
      put(word.index, word[0].length, JSON.stringify(other), `${other} for ${word[1]}`)
    }
  }
  return found
}
