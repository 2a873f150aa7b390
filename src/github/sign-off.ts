import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import { SIGNED_STAGES } from '../policy/language.ts'
import type { Policy } from '../policy/policy.ts'
import { type Api, said, statusOf } from './api.ts'

/** What a person last said of a pull request, and of which commit. */
interface Word {
  login: string
  approved: boolean
  commit: string
}

/**
 * Whether those whom the policy names have approved the head commit in a review: a check each. An approval of an older commit does not
 * count; a later dismissal or a request for changes takes one back. Who cannot be asked has not approved.
 */
export async function signOff(
  pull: number,
  head: string,
  policy: Policy | null,
  api: Api | null,
): Promise<Check[]> {
  const asked = SIGNED_STAGES.flatMap(stage =>
    (policy?.['sign-off'][stage] ?? []).map(who => ({ stage, who })),
  )
  if (asked.length === 0) return []
  if (api === null)
    return asked.map(({ stage, who }) =>
      answer(stage, who, 'failed', 'the reviews cannot be read: there is no token', READS),
    )
  let words: Word[]
  try {
    words = await lastWords(pull, api)
  } catch (error) {
    return asked.map(({ stage, who }) =>
      answer(stage, who, 'failed', `the reviews cannot be read: ${said(error)}`, READS),
    )
  }
  return Promise.all(asked.map(({ stage, who }) => judge(stage, who, head, words, api)))
}

const READS = 'Give the job permissions: pull-requests: read (or write, for the comment).'

async function judge(
  stage: (typeof SIGNED_STAGES)[number],
  who: string,
  head: string,
  words: readonly Word[],
  api: Api,
): Promise<Check> {
  const commit = head.slice(0, 7)
  const approvals = words.filter(({ approved }) => approved)
  const [name, team] = who.slice(1).split('/')
  const own: Word[] = []
  try {
    for (const word of approvals)
      if (await speaksFor(word.login, name ?? '', team, api)) own.push(word)
  } catch (error) {
    return answer(
      stage,
      who,
      'failed',
      `whether anyone who approved is a member cannot be read: ${said(error)}`,
      'The workflow’s own token may not read teams: give the input token one that may (read:org), or name people in the policy.',
    )
  }
  const here = own.find(word => word.commit === head)
  if (here !== undefined)
    return answer(stage, who, 'passed', `${here.login} approved ${commit}`, null)
  const [older] = own
  const fix =
    team === undefined
      ? `Ask ${who} to review the pull request and approve it.`
      : `Ask a member of ${who} to review the pull request and approve it.`
  return older === undefined
    ? answer(stage, who, 'failed', `nobody has approved ${commit} for it`, fix)
    : answer(
        stage,
        who,
        'failed',
        `${older.login} approved ${older.commit.slice(0, 7)}, and the head is now ${commit}`,
        fix,
      )
}

async function speaksFor(
  login: string,
  name: string,
  team: string | undefined,
  { rest }: Api,
): Promise<boolean> {
  if (team === undefined) return login.toLowerCase() === name.toLowerCase()
  try {
    const { data } = await rest.teams.getMembershipForUserInOrg({
      org: name,
      team_slug: team,
      username: login,
    })
    return data.state === 'active'
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

/** Reviews come oldest first; a comment takes nothing back. */
async function lastWords(pull: number, api: Api): Promise<Word[]> {
  const reviews = await api.paginate(api.rest.pulls.listReviews, {
    ...api.here,
    pull_number: pull,
    per_page: 100,
  })
  const words = new Map<string, Word>()
  for (const { user, state, commit_id } of reviews) {
    if (!user || !['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state)) continue
    const approved = state === 'APPROVED'
    words.set(user.login.toLowerCase(), { login: user.login, approved, commit: commit_id ?? '' })
  }
  return [...words.values()]
}

const answer = (
  stage: (typeof SIGNED_STAGES)[number],
  who: string,
  result: Check['result'],
  summary: string,
  fix: string | null,
): Check => check({ id: `${stage}.sign-off`, result, subject: who, summary, fix })
