import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../src/check/check.ts'
import type { Refusal } from '../../src/replay/job.ts'
import { onEach } from '../needs.ts'
import { CASES } from './both-halves/cases.ts'
import { casesOf, Halves, titleOf } from './both-halves/halves.ts'
import { PAIRS } from './both-halves/pairs.ts'

/** Another one tries other values: REHEARSE_SEED=$RANDOM. */
const SEED = Number(process.env.REHEARSE_SEED ?? 1)

/**
 * The mover's SQL and the prover's TypeScript are written from one text, and know nothing of each other: over generated values,
 * on real servers, they say the same.
 */
onEach(PAIRS)(`from %s to %s, seed ${SEED}`, ([source, target]) => {
  const stages = Object.entries(CASES)
    .map(([stage, all]) => ({ stage, cases: casesOf(all, source, target) }))
    .filter(({ cases }) => cases.length > 0)

  describe.each(stages)('$stage', ({ cases }) => {
    let halves: Halves
    beforeAll(async () => {
      halves = await Halves.open(source, target, cases, SEED)
    }, 60_000)
    afterAll(async () => {
      await halves?.[Symbol.asyncDispose]()
    })

    it('both halves make the same values', async () => {
      expect(refusalText(await halves.move(), cases)).toBe('')
      const { failed, uncovered } = await halves.prove()
      expect(failed.flatMap(c => cellsOf(c, cases))).toEqual([])
      expect(uncovered).toBe(0)
    }, 60_000)

    it('both halves refuse the same values', async () => {
      const moved: string[] = []
      for (const [n, ids] of halves.refused.entries()) {
        const id = ids[SEED % ids.length]
        if (id !== undefined && (await halves.moveOne(n, id)) === null)
          moved.push(`${titleOf(cases[n])}: row ${id}`)
      }
      expect(moved).toEqual([])
    }, 120_000)
  })
})

type Cases = Parameters<typeof titleOf>[0][]

const named = (column: string, cases: Cases): string =>
  column.replace(/^c(\d+)$/, (_, n: string) => titleOf(cases[Number(n)]))

const refusalText = (refusal: Refusal | null, cases: Cases): string =>
  refusal === null
    ? ''
    : `${named(refusal.column ?? '?', cases)}: rows ${refusal.keys.join(' ')}: ${refusal.summary}`

/** Each differing cell in a line. */
const cellsOf = ({ id, subject, evidence }: Check, cases: Cases): string[] =>
  evidence.flatMap(e =>
    e.kind === 'causes'
      ? e.causes.flatMap(({ rows }) =>
          rows.flatMap(({ key, cells }) =>
            cells.map(
              c => `${key} ${named(c.column, cases)}: ${c.expected} ≠ ${c.found} (${c.how})`,
            ),
          ),
        )
      : [`${id} ${subject}`],
  )
