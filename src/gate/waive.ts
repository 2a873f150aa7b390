import type { Check } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import type { Move } from '../spec/move.ts'
import { isOver } from '../spec/until.ts'

export interface WaiveOptions {
  /** Ids of checks, and stages, that nobody may waive. */
  required: ReadonlySet<string>
  /** `2026-01-31`: a waiver counts until the end of its last day, UTC. */
  today: string
}

type Waiver = Move['spec']['waive'][number]

/** The waivers of a spec, and what each has covered so far. */
export class Waivers {
  readonly #move: Move
  readonly #options: WaiveOptions
  readonly #uses: { waiver: Waiver; findings: number; cells: number; refused: number }[]

  constructor(move: Move, options: WaiveOptions) {
    this.#move = move
    this.#options = options
    this.#uses = move.spec.waive.map(waiver => ({ waiver, findings: 0, cells: 0, refused: 0 }))
  }

  /** The same checks; a finding that a waiver covers is waived, with its reason. One that the policy requires stays what it is. */
  apply(checks: readonly Check[]): Check[] {
    return checks.map(finding => {
      if (finding.result !== 'failed' && finding.result !== 'warned') return finding
      const use = this.#uses.find(
        ({ waiver }) =>
          waiver.check === finding.id &&
          !isOver(waiver, this.#options.today) &&
          isAt(waiver, finding),
      )
      if (use === undefined) return finding
      if (isRequired(finding, this.#options.required)) {
        use.refused++
        return finding
      }
      use.findings++
      use.cells += cellsOf(finding)
      return { ...finding, result: 'waived', why: use.waiver.why }
    })
  }

  /** What became of each waiver. `complete`: every check ran that could; else nothing is said of those that covered nothing. */
  settle(complete: boolean): Check[] {
    return this.#uses.map(({ waiver, findings, cells, refused }, i) => {
      const path = ['waive', i]
      const said = (result: Check['result'], summary: string, fix: string | null = null): Check =>
        check({
          id: 'spec.waiver',
          result,
          subject: waiver.at === undefined ? waiver.check : `${waiver.check} ${waiver.at}`,
          summary,
          place: this.#move.place(path),
          fix,
        })
      if (isOver(waiver, this.#options.today)) return said('warned', ...overdue(waiver))
      if (refused > 0)
        return said(
          'warned',
          `the policy lets nobody waive ${waiver.check}`,
          'Mend what the check found.',
        )
      if (findings > 0) {
        const of = cells > 0 ? `, ${plural(cells, 'row or cell', 'rows or cells')} in all` : ''
        return said('passed', `it covers ${plural(findings, 'finding')}${of}: ${waiver.why}`)
      }
      return complete
        ? said(
            'warned',
            'it covers nothing: no such check failed there',
            'Take it out, so that it does not hide what comes later.',
          )
        : said('not covered', 'it covered nothing so far, but not every check ran')
    })
  }
}

/** What is said of what no longer counts, and what to do. */
export const overdue = ({ until }: { until?: string | undefined }): [string, string] => [
  `it counted until ${until}, and covers nothing any more`,
  'Mend what it covered, or take it out; a new date needs a new reason.',
]

const isRequired = ({ id }: Check, required: ReadonlySet<string>): boolean =>
  required.has(id) || required.has(id.slice(0, id.indexOf('.')))

/** Whether a finding is about what a waiver names: the same, or a column of the table; the schema may be left out. */
function isAt({ at }: Waiver, { subject }: Check): boolean {
  if (at === undefined) return true
  const wanted = fold(at)
  // `source rehearse.orders`, `orders → crm.order`
  const names = [subject, ...subject.split(/ → | /)].map(fold)
  return names.some(name => {
    const [whole, part] = [name.split('.'), wanted.split('.')]
    const from = (start: number): boolean => part.every((word, i) => whole[start + i] === word)
    return name === wanted || from(0) || from(1)
  })
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase()

/** Rows or cells that a finding is about, as far as it counts them. */
const cellsOf = ({ evidence }: Check): number =>
  evidence.reduce((sum, e) => sum + (e.kind === 'rows' || e.kind === 'causes' ? e.total : 0), 0)
