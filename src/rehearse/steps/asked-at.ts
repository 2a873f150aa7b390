import { SpecError } from '../../spec/errors.ts'
import type { Move } from '../../spec/move.ts'
import { askInvariant, prepareInvariant } from '../../validate/invariants.ts'
import { openBoth } from '../../validate/open-asked.ts'
import type { Asked } from '../../validate/question.ts'
import { answerOf, question } from '../../validate/question.ts'
import { askShadow, prepareShadow } from '../../validate/shadow.ts'
import { type Scene, sessionOn } from '../scene.ts'
import type { TimelineStep } from './timeline.ts'

/** What the spec has asked of both sides right after a step, and what does not hold. */
export interface AskedAt {
  asked: number
  wrong: string[]
}

/** Nothing of an answer is shown, so no name needs to be kept from it. */
const NO_SECRETS = { columns: [], opaque: [] }

/** Asks what holds right after a step: invariants by their `holds`, at a validation every other one and the shadow queries, too. */
export async function askAt(
  scene: Scene,
  steps: readonly TimelineStep[],
  at: number,
): Promise<AskedAt> {
  const { move, privacy } = scene
  const validating = steps[at]?.does.kind === 'validate'
  const shadows = move.spec.validate?.shadow ?? []
  const found: AskedAt = { asked: 0, wrong: [] }
  await using asked = await openBoth(scene.source === scene.target, side =>
    sessionOn(scene, scene[side]),
  )
  const ask = async (name: string, work: () => Promise<string | null>): Promise<void> => {
    found.asked++
    const wrong = await work().catch((error: unknown) => {
      if (error instanceof SpecError) return error.message
      throw error
    })
    if (wrong !== null) found.wrong.push(`${name}: ${wrong}`)
  }
  for (const [i, invariant] of move.spec.invariants.entries()) {
    const { holds } = invariant
    if (holds === undefined ? !validating : !holdsAt(steps, at, holds)) continue
    await ask(`invariant ${invariant.name}`, async () => {
      const prepared = await prepareInvariant(invariant, ['invariants', i], asked, move)
      const { result } = await askInvariant(prepared, asked, move, privacy, NO_SECRETS)
      return result === 'passed' ? null : 'does not hold'
    })
  }
  for (const [i, shadow] of shadows.entries()) {
    const path = ['validate', 'shadow', i]
    if (validating)
      await ask(`shadow ${shadow.name}`, async () => {
        const prepared = await prepareShadow(shadow, path, asked, move)
        const { result } = await askShadow(prepared, asked, move, privacy, NO_SECRETS)
        return result === 'failed' ? 'the sides answer differently' : null
      })
    else if (beforeContract(steps, at))
      await ask(`shadow ${shadow.name}`, () => oldFormAnswers(asked, shadow.source, move, path))
  }
  return found
}

/** The old form's query still runs: the code that asks it is still there. */
async function oldFormAnswers(
  asked: Asked,
  query: string,
  move: Move,
  path: readonly (string | number)[],
): Promise<null> {
  const understood = await question(asked.source, query, false, move, [...path, 'source'])
  await answerOf(
    asked.source,
    understood,
    understood.columns.map(() => null),
    1,
    move,
  )
  return null
}

/** From the end of the first step to the start of the second; a step that is not there is the beginning, or the end. */
export function holdsAt(
  steps: readonly Pick<TimelineStep, 'name'>[],
  at: number,
  [from = '', to = '']: readonly string[],
): boolean {
  const start = steps.findIndex(({ name }) => name === from)
  const end = steps.findIndex(({ name }, i) => i > start && name === to)
  return at >= start && (end < 0 || at < end)
}

const beforeContract = (steps: readonly TimelineStep[], at: number): boolean =>
  !steps.slice(0, at + 1).some(({ does }) => does.kind === 'contract')
