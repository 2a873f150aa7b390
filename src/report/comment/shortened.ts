import { plural } from '../../check/figures.ts'

/** A part of a text that may lose rows where the whole is too long. */
export interface Section {
  head: string
  rows: string[]
  /** Between rows. */
  between: string
  foot: string
  /** What its rows are called: `check`. */
  of: string
}

/** A part that stays whole. */
export const whole = (text: string): Section => ({
  head: text,
  rows: [],
  between: '',
  foot: '',
  of: '',
})

/**
 * The sections as one text of at most `limit` characters: whole rows go, the last first, from the sections in the order of `least`; what
 * went is counted where it stood. A section that lost every row keeps only that line.
 */
export function shortened(
  sections: readonly Section[],
  least: readonly Section[],
  limit: number,
): string {
  const kept = new Map(sections.map(section => [section, section.rows.length]))
  let over = join(sections, kept).length - limit
  for (const section of least) {
    let rows = kept.get(section) ?? 0
    while (over > 0 && rows > 0) {
      rows--
      over -= (section.rows[rows]?.length ?? 0) + section.between.length
      kept.set(section, rows)
      // The line that counts them takes room of its own, and a head may go.
      if (over <= 0 || rows === 0) over = join(sections, kept).length - limit
    }
  }
  return join(sections, kept)
}

const join = (sections: readonly Section[], kept: ReadonlyMap<Section, number>): string =>
  sections
    .map(section => text(section, kept.get(section) ?? 0))
    .filter(part => part !== '')
    .join('\n\n')

function text({ head, rows, between, foot, of }: Section, kept: number): string {
  const gone = rows.length - kept
  const more = `${plural(gone, `more ${of}`)}: see the job summary and the report’s files.`
  if (kept === 0) return rows.length > 0 ? `_${more}_` : [head, foot].join('')
  const shown = `${head}${rows.slice(0, kept).join(between)}${foot}`
  return gone > 0 ? `${shown}\n\n_${more}_` : shown
}
