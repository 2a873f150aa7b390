import { parse } from 'yaml'
import { z } from 'zod'
import { action } from '../gate/runner.ts'

const step = z.looseObject({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
export const workflow = z.looseObject({
  name: z.string(),
  on: z.unknown(),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      steps: z.array(step).default([]),
      permissions: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
export type Workflow = z.output<typeof workflow>

export const readWorkflow = (text: string): Workflow => workflow.parse(parse(text))

/** The steps that use an action, of all jobs. */
export const used = ({ jobs }: Workflow): { action: string; inputs: string[] }[] =>
  Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ uses, with: given = {} }) =>
      uses === undefined ? [] : [{ action: uses, inputs: Object.keys(given) }],
    ),
  )

/** Inputs that are given to our own actions, and that their action.yml does not have. */
export function unknownInputs(of: Workflow): string[] {
  return used(of).flatMap(({ action: name, inputs }) => {
    const file = OURS.find(([pattern]) => pattern.test(name))?.[1]
    const known = file === undefined ? inputs : Object.keys(action(file).inputs)
    return inputs.filter(input => !known.includes(input)).map(input => `${name}: ${input}`)
  })
}

const OURS: [RegExp, string][] = [
  [/^\.\/$|^[\w-]+\/move-rehearsal@/, 'action.yml'],
  [/^\.\/companion$|^[\w-]+\/move-rehearsal\/companion@/, 'companion/action.yml'],
]
