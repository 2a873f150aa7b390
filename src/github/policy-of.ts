import { noSuchPolicy, policyHere } from '../policy/here.ts'
import { POLICY_FILE, type Policy, readPolicy } from '../policy/policy.ts'
import { ServerError } from '../spec/errors.ts'
import { type Api, said, statusOf } from './api.ts'
import type { Event } from './event.ts'
import { textIn } from './git.ts'

/**
 * The policy that an event is judged by: of a pull request and of a merge queue the one of the base, which the author cannot change on the
 * way; else the working tree’s. Null where there is none. Throws ServerError where the base cannot be read: no gate opens for want of a
 * token.
 */
export async function policyOf(
  event: Event | null,
  file: string,
  root: string,
  api: Api | null,
): Promise<Policy | null> {
  if (event === null || !('base' in event)) return policyHere(root, file)
  const text = await baseText(event.base, file, root, api)
  if (text !== null) return readPolicy(text, file)
  if (file === POLICY_FILE) return null
  throw noSuchPolicy(file)
}

async function baseText(
  base: string,
  file: string,
  root: string,
  api: Api | null,
): Promise<string | null> {
  const text = await textIn(root, base, file)
  if (text !== undefined) return text
  const unread = (why: string, cause?: unknown): ServerError =>
    new ServerError(`the policy ${file} of the base ${base.slice(0, 7)} cannot be read: ${why}`, {
      tried: 'git in the checkout, then GitHub’s API',
      fix: 'Give the job permissions: contents: read; or check out with fetch-depth: 0.',
      cause,
    })
  if (api === null) throw unread('there is no token')
  try {
    const { data } = await api.rest.repos.getContent({ ...api.here, path: file, ref: base })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
      throw unread('it is no file')
    return Buffer.from(data.content, 'base64').toString('utf8')
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error instanceof ServerError ? error : unread(said(error), error)
  }
}
