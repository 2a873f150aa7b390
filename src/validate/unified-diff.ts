import { structuredPatch } from 'diff'
import type { Privacy } from '../check/privacy.ts'
import { saltedHash } from '../check/privacy.ts'
import { printable } from './describe.ts'
import type { AnswerRow } from './question.ts'

/** How two answers differ, as lines of a unified diff. */
export interface AnswerDiff {
  lines: string[]
  onlySource: number
  onlyTarget: number
  /** Each side has the same rows, as often: only their order differs. */
  moved: boolean
}

/** Equal lines shown around those that differ. */
const CONTEXT = 1
/** Lines shown of a diff; more, nobody reads. */
const MOST_LINES = 40
/** Edits that are looked for: answers with more have nothing to do with each other, and looking takes long. */
const MOST_EDITS = 2_000

/** Compares two answers row by row; null where they are the same. `shown`: cells as they are, else as salted hashes. */
export function unifiedDiff(
  source: readonly AnswerRow[],
  target: readonly AnswerRow[],
  { shown, privacy }: { shown: boolean; privacy: Privacy },
): AnswerDiff | null {
  const texts = [source, target].map(rows => rows.map(row => JSON.stringify(row)))
  const [one = [], other = []] = texts
  if (one.length === other.length && one.every((text, i) => text === other[i])) return null
  const cell = (value: string | null): string =>
    value === null ? 'NULL' : shown ? printable(value) : `#${saltedHash(value, privacy)}`
  const line = (row: AnswerRow | undefined): string => (row ?? []).map(cell).join(' | ')
  const { onlySource, onlyTarget } = alone(one, other)
  const moved = onlySource === 0 && onlyTarget === 0
  const patch = structuredPatch('source', 'target', joined(one), joined(other), '', '', {
    context: CONTEXT,
    maxEditLength: MOST_EDITS,
  })
  if (patch === undefined) {
    const first = one.findIndex((text, i) => text !== other[i])
    return {
      lines: [
        `more than ${MOST_EDITS} rows differ, from row ${first + 1} on`,
        `-${line(source[first])}`,
        `+${line(target[first])}`,
      ],
      onlySource,
      onlyTarget,
      moved,
    }
  }
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: edits }) => {
    let [at, to] = [oldStart - 1, newStart - 1]
    const rows = edits
      .filter(edit => !edit.startsWith('\\'))
      .map(edit => {
        if (edit.startsWith('+')) return `+${line(target[to++])}`
        const row = line(source[at++])
        if (edit.startsWith('-')) return `-${row}`
        to++
        return ` ${row}`
      })
    return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...rows]
  })
  const more = lines.length - MOST_LINES
  return {
    lines: [
      '--- source',
      '+++ target',
      ...lines.slice(0, MOST_LINES),
      ...(more > 0 ? [`and ${more} more lines`] : []),
    ],
    onlySource,
    onlyTarget,
    moved,
  }
}

/** JSON has no newline of its own. */
const joined = (texts: readonly string[]): string => texts.map(text => `${text}\n`).join('')

/** Rows that one side has more often than the other. */
function alone(one: readonly string[], other: readonly string[]) {
  const left = new Map<string, number>()
  for (const text of one) left.set(text, (left.get(text) ?? 0) + 1)
  for (const text of other) left.set(text, (left.get(text) ?? 0) - 1)
  const sums = [...left.values()]
  const sum = (sign: 1 | -1) => sums.reduce((all, n) => all + Math.max(0, n * sign), 0)
  return { onlySource: sum(1), onlyTarget: sum(-1) }
}
