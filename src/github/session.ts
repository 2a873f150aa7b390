import { relative, resolve } from 'node:path'
import type { Check } from '../check/check.ts'
import { POLICY_FILE, type Policy } from '../policy/policy.ts'
import { ServerError, SpecError, SpecErrors } from '../spec/errors.ts'
import { findRepository, slashed } from '../spec/files.ts'
import { type Api, openApi } from './api.ts'
import { changesOf } from './changes.ts'
import { headOf } from './comment.ts'
import { type Event, readEvent, readWorkflow, type Workflow } from './event.ts'
import { policyOf } from './policy-of.ts'
import { signOff } from './sign-off.ts'
import { type SpecsUp, specsUp } from './specs-up.ts'

/** What one run of the action knows of GitHub before it checks anything. */
export interface Session {
  /** Null outside of GitHub. */
  event: Event | null
  workflow: Workflow | null
  api: Api | null
  policy: Policy | null
  /** Why there is no policy to judge by, though there should be one: it is wrong, or cannot be read. No move is checked then. */
  policyError: Error | null
  specs: SpecsUp
  /** A path that messages show, from the root of the repository. */
  pathOf: (file: string) => string
  /** Asks who has approved; null where no pull request is judged. */
  signOff: (() => Promise<Check[]>) | null
}

export interface SessionOptions {
  cwd: string
  /** Empty: GitHub is not asked anything. */
  token: string
  /** The specs that there are, and the globs that found them. */
  specs: readonly string[]
  patterns: readonly string[]
  changedOnly: boolean
  /** Empty: the usual file. */
  policy: string
}

/** Throws SpecError for an event that the action must not run on. */
export async function openSession(
  env: NodeJS.ProcessEnv,
  options: SessionOptions,
): Promise<Session> {
  const { cwd, token, specs, patterns, changedOnly } = options
  const event = readEvent(env)
  const workflow = readWorkflow(env)
  const api = token === '' || workflow === null ? null : openApi(token, workflow)
  const root = (await findRepository(cwd)) ?? cwd
  const { policy, policyError } = await policyOr(() =>
    policyOf(event, options.policy || POLICY_FILE, root, api),
  )
  const changes =
    changedOnly && event !== null
      ? await changesOf(event, root, api)
      : { all: 'every move is asked for' }
  return {
    event,
    workflow,
    api,
    policy,
    policyError,
    specs: specsUp(specs, changes, { cwd, root, patterns }),
    pathOf: file => slashed(relative(root, resolve(cwd, file))),
    signOff: askPeople(event, policy, api),
  }
}

/** The policy, or the author's or the machine's error; a bug is thrown. */
async function policyOr(
  read: () => Promise<Policy | null>,
): Promise<{ policy: Policy | null; policyError: Error | null }> {
  try {
    return { policy: await read(), policyError: null }
  } catch (error) {
    if (error instanceof SpecError || error instanceof SpecErrors || error instanceof ServerError)
      return { policy: null, policyError: error }
    throw error
  }
}

/** In a merge queue the reviews are those of the pull request that stands in it. */
function askPeople(event: Event | null, policy: Policy | null, api: Api | null) {
  if (event?.kind === 'pull request') return () => signOff(event.number, event.head, policy, api)
  if (event?.kind !== 'merge group') return null
  const { pull, head } = event
  return async () => {
    const reviewed = pull === null || api === null ? null : await headOf(pull, api)
    return signOff(pull ?? 0, reviewed ?? head, policy, pull === null ? null : api)
  }
}
