/** A seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 up to, and without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(from: readonly T[]): T {
    const found = from[this.int(0, from.length - 1)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }

  /** A wall clock between two years, `2021-03-04 05:06:07`. */
  wall(fromYear: number, toYear: number): string {
    const from = Date.UTC(fromYear, 0, 1)
    const to = Date.UTC(toYear + 1, 0, 1)
    return new Date(from + Math.floor(this.next() * (to - from) * 1e-3) * 1000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ')
  }
}

/** Cells as CSV in the form that fixtures read: NULL is nothing, the empty string is `""`. */
export function csv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return ''
    const text = String(value)
    return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `${[header, ...rows].map(row => row.map(cell).join(',')).join('\n')}\n`
}

/** Cells as the lines of a COPY block or of a TSV file: NULL is `\N`. */
export function copyText(rows: readonly (readonly (string | number | null)[])[]): string {
  const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
  const cell = (value: string | number | null): string =>
    value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, char => ESCAPES[char] ?? char)
  return rows.map(row => `${row.map(cell).join('\t')}\n`).join('')
}
