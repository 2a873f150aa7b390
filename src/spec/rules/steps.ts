import type { Broken, Rule, Sound } from '../cross.ts'
import { BUILT_IN_STEPS, type Step } from '../schema.ts'
import { nearest } from '../wording.ts'

const stepsOf = (spec: Sound): Step[] => spec.cutover?.steps ?? []
const isBuiltIn = (name: string): boolean => BUILT_IN_STEPS.some(known => known === name)

const uniqueNames: Rule = spec => {
  const first = new Map<string, number>()
  return stepsOf(spec).flatMap(({ kind, name }, i): Broken[] => {
    if (kind === 'built-in') return []
    const before = first.get(name)
    first.set(name, before ?? i)
    return before === undefined
      ? []
      : [
          {
            path: ['cutover', 'steps', i, 'name'],
            message: `another step is called ${name} too: cutover.steps[${before}]`,
            fix: 'Give each step a name of its own: the runbook and holds go by it.',
          },
        ]
  })
}

/** `expand` and `contract` are what `change` says; what it says and no step runs would never happen. */
const schemaSteps: Rule = (spec, said) => {
  const steps = stepsOf(spec)
  return (['expand', 'contract'] as const).flatMap((name): Broken[] => {
    const at = steps.findIndex(step => step.kind === 'built-in' && step.name === name)
    const declared = spec.change?.[name] !== undefined
    if (at >= 0 && !declared && (spec.change !== undefined || !said('change')))
      return [
        {
          path: ['cutover', 'steps', at],
          message: `there is nothing to ${name}`,
          fix: `Add change: { ${name}: { up: [sql/${name}.sql], down: [sql/${name}_back.sql] } }.`,
        },
      ]
    if (at < 0 && declared && steps.length > 0)
      return [
        {
          path: ['change', name],
          key: true,
          message: 'is declared, and no step runs it',
          fix: `Add - ${name} to cutover.steps.`,
        },
      ]
    return []
  })
}

const phases: Rule = (spec, said) => {
  const order = spec.execution?.phases?.order ?? []
  const judged = spec.execution !== undefined || !said('execution')
  return stepsOf(spec).flatMap((step, i): Broken[] => {
    if (step.kind !== 'built-in' || step.name !== 'backfill') return []
    if (!said('map'))
      return [
        {
          path: ['cutover', 'steps', i],
          message: 'there is nothing to backfill: the move has no map',
          fix: 'Take the step out, or say under map: … what rows go where.',
        },
      ]
    if (step.phase === null || order.includes(step.phase) || !judged) return []
    const near = nearest(step.phase, order)
    return [
      {
        path: ['cutover', 'steps', i, 'backfill'],
        message: `there is no phase ${step.phase}`,
        fix:
          order.length === 0
            ? 'Add execution: { phases: { by: …, order: […] } }, or write - backfill.'
            : `${near === null ? '' : `Did you mean ${near}? `}Known here: ${order.join(', ')}.`,
      },
    ]
  })
}

/** `holds` names steps: built-in ones, or the spec's own; and the second comes after the first. */
const holds: Rule = (spec, said) => {
  if (spec.cutover === undefined && said('cutover')) return []
  const names = stepsOf(spec).map(({ name }) => name)
  return (spec.invariants ?? []).flatMap(({ holds }, i) => {
    const path = (n: number) => ['invariants', i, 'holds', n]
    const unknown = (holds ?? []).flatMap((name, n): Broken[] => {
      if (isBuiltIn(name) || names.includes(name)) return []
      const known = [...new Set([...names, ...BUILT_IN_STEPS])]
      const near = nearest(name, known)
      return [
        {
          path: path(n),
          message: `there is no step ${name}`,
          fix: `${near === null ? '' : `Did you mean ${near}? `}Known here: ${known.join(', ')}.`,
        },
      ]
    })
    const [from = '', to = ''] = holds ?? []
    const start = names.indexOf(from)
    if (unknown.length > 0 || start < 0 || !names.includes(to) || names.indexOf(to, start + 1) > 0)
      return unknown
    return [
      {
        path: path(1),
        message: `${to} does not come after ${from}`,
        fix: `Name a later step; it holds from the end of the first to the start of the second.`,
      },
    ]
  })
}

export const stepRules: readonly Rule[] = [uniqueNames, schemaSteps, phases, holds]
