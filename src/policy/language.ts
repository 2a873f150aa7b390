import { z } from 'zod'
import { CATALOGUE } from '../check/catalogue.ts'
import { broken, formed, text } from '../spec/language/scalar.ts'
import { listed, nearest } from '../spec/wording.ts'

/**
 * The repository's policy, `.github/rehearse.yaml`: what no move of it may do without. It is the one source of its types and of
 * `schema/policy.schema.json`. As in a spec, every scalar is text.
 */

const CHECKS = Object.keys(CATALOGUE)
const STAGES = [...new Set(CHECKS.map(id => id.split('.')[0] ?? ''))]

/** A stage, or a check. */
const named = (description: string) =>
  text.describe(description).superRefine((name, ctx) => {
    if (CHECKS.includes(name) || STAGES.includes(name)) return
    const near = nearest(name, [...STAGES, ...CHECKS])
    broken(
      ctx,
      [],
      `names no stage and no check: ${name}`,
      near === null
        ? `Write a stage (${listed(STAGES, 'or')}) or a check’s id: docs/checks.md lists them all.`
        : `Did you mean ${near}?`,
    )
  })

/** A person or a team. */
const approver = formed(
  /^@[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9._-]+)?$/,
  'must be a person, "@login", or a team, "@organization/team"',
)
const approvers = z.array(approver, 'must be a list of people and teams')

export const SIGNED_STAGES = ['validation', 'reconcile'] as const
type SignOff = Record<(typeof SIGNED_STAGES)[number], string[]>

const signOff = z.union(
  [
    approvers.transform((all): SignOff => ({ validation: all, reconcile: all })),
    z
      .strictObject({
        validation: approvers
          .describe('Stage 4: each of them has approved, of a team one member.')
          .default([]),
        reconcile: approvers
          .describe('Stage 7: each of them has approved, of a team one member.')
          .default([]),
      })
      .transform((v): SignOff => v),
  ],
  'must be a list of people and teams, or { validation: [...], reconcile: [...] }',
)

export const policy = z.strictObject({
  require: z
    .array(named('A stage or a check.'), 'must be a list')
    .describe('Stages and checks that have to be checked, wholly, and that nobody may waive.')
    .default([]),
  'forbid-waivers': z
    .union(
      [
        z.literal('all').transform(() => STAGES),
        z.array(named('A stage or a check.'), 'must be a list'),
      ],
      'must be all, or a list of stages and checks',
    )
    .describe('Stages and checks that nobody may waive, required or not; or all.')
    .default([]),
  'fail-on': z
    .enum(['error', 'warning', 'never'])
    .describe('What fails the check; the stricter of this and of what the workflow says holds.')
    .default('never'),
  'allow-images': z
    .array(text, 'must be a list of images')
    .describe(
      'Images that a spec may name behind image:, `*` for any characters. Default: any; official images by version are always allowed.',
    )
    .optional(),
  budget: formed(/^\d+(\.\d+)?$/, 'must be a number of minutes: 20')
    .transform(v => Number(v) * 60)
    .refine(v => v > 0, 'must be above 0')
    .describe('Minutes of a check after which no further rehearsal is started.')
    .optional(),
  'sign-off': signOff
    .describe('Who has to approve the head commit of a pull request.')
    .default({ validation: [], reconcile: [] }),
})
