import { z } from 'zod'
import type { Contract, Operation } from './contract.ts'

export interface Review {
  login: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  commit: string
}
export interface Comment {
  id: number
  login: string
  type: 'Bot' | 'User'
  body: string
}
export interface CheckRun {
  id: number
  name: string
  head_sha: string
  conclusion: string
  output: { title: string; summary: string }
  annotations: z.output<typeof output>['annotations']
}
export interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const output = z.looseObject({
  title: z.string(),
  summary: z.string(),
  annotations: z
    .array(
      z.looseObject({
        path: z.string(),
        start_line: z.number(),
        annotation_level: z.string(),
        message: z.string(),
        title: z.string().default(''),
      }),
    )
    .default([]),
})
const checkRunBody = z.looseObject({
  name: z.string().optional(),
  head_sha: z.string().optional(),
  conclusion: z.string().optional(),
  output,
})
const commentBody = z.looseObject({ body: z.string() })

/** What GitHub knows, and what it answers: the least that its description asks for, and on top of it what is known. */
export class Memory {
  readonly comments: Comment[] = []
  readonly checkRuns: CheckRun[] = []
  readonly reviews: Review[] = []
  /** `commit:path`. */
  readonly contents = new Map<string, string>()
  readonly teams = new Map<string, string[]>()
  pull = { number: 1, head: '', base: '' }
  /** Whose branch the pull request is, and what else is open. */
  branch = 'acme:topic'
  readonly otherPulls: { number: number; head: string; branch: string }[] = []
  changed: { filename: string; status: string; previous_filename?: string }[] = []
  /** As from a fork, or of Dependabot's: it may read, and nothing else. */
  readOnly = false
  /** Whose token it is; null: the workflow's own, which may not read teams. */
  owner: string | null = null
  /** A comment that another run has made, and that is seen only once ours is made. */
  late: Comment | null = null
  protected readonly contract: Contract
  #ids = 1000

  constructor(contract: Contract) {
    this.contract = contract
  }

  protected reply(
    operation: Operation,
    path: string,
    body: unknown,
    query: URLSearchParams,
  ): Reply {
    const like = (status: number, more: unknown): unknown => merged(operation.least(status), more)
    const last = Number(path.split('/').at(-1))
    const missing = { status: 404, body: { message: 'Not Found' } }
    switch (operation.name.replace(/\{[^}]+\}/g, '*')) {
      case 'get /repos/*/*/pulls': {
        const { number, head } = this.pull
        const open = [{ number, head, branch: this.branch }, ...this.otherPulls]
        const simple = this.#item('pull-request-simple')
        return {
          status: 200,
          body: open
            .filter(({ branch }) => branch === query.get('head'))
            .map(({ number, head }) => merged(simple, { number, head: { sha: head } })),
        }
      }
      case 'get /repos/*/*/pulls/*': {
        const { number, head, base } = this.pull
        return {
          status: 200,
          body: like(200, { number, head: { sha: head }, base: { sha: base } }),
        }
      }
      case 'get /repos/*/*/pulls/*/files': {
        const file = this.#item('diff-entry')
        return { status: 200, body: this.changed.map(each => merged(file, each)) }
      }
      case 'get /repos/*/*/compare/*': {
        const file = this.#item('diff-entry')
        return {
          status: 200,
          body: like(200, { files: this.changed.map(each => merged(file, each)) }),
        }
      }
      case 'get /repos/*/*/pulls/*/reviews': {
        const review = this.#item('pull-request-review')
        return {
          status: 200,
          body: this.reviews.map(({ login, state, commit }) =>
            merged(review, { user: { login }, state, commit_id: commit }),
          ),
        }
      }
      case 'get /repos/*/*/contents/*': {
        const file = path.split('/').slice(5).join('/')
        const text = this.contents.get(`${query.get('ref')}:${file}`)
        if (text === undefined) return missing
        const content = Buffer.from(text).toString('base64')
        const of = { type: 'file', encoding: 'base64', path: file, content }
        return { status: 200, body: merged(this.#item('content-file'), of) }
      }
      case 'get /repos/*/*/issues/*/comments':
        return { status: 200, body: this.comments.map(each => this.#comment(each)) }
      case 'post /repos/*/*/issues/*/comments': {
        const login = this.owner ?? 'github-actions[bot]'
        const type = this.owner === null ? ('Bot' as const) : ('User' as const)
        const made = { id: this.#ids++, login, type, body: commentBody.parse(body).body }
        if (this.late !== null) this.comments.push(this.late)
        this.late = null
        this.comments.push(made)
        return { status: 201, body: this.#comment(made) }
      }
      case 'patch /repos/*/*/issues/comments/*': {
        const found = this.comments.find(({ id }) => id === last)
        if (found === undefined) return missing
        found.body = commentBody.parse(body).body
        return { status: 200, body: this.#comment(found) }
      }
      case 'delete /repos/*/*/issues/comments/*': {
        const at = this.comments.findIndex(({ id }) => id === last)
        if (at < 0) return missing
        this.comments.splice(at, 1)
        return { status: 204 }
      }
      case 'post /repos/*/*/check-runs': {
        const { name = '', head_sha = '', conclusion = '', output } = checkRunBody.parse(body)
        const { title, summary, annotations } = output
        const made = {
          id: this.#ids++,
          name,
          head_sha,
          conclusion,
          output: { title, summary },
          annotations,
        }
        this.checkRuns.push(made)
        return { status: 201, body: this.#checkRun(made) }
      }
      case 'patch /repos/*/*/check-runs/*': {
        const found = this.checkRuns.find(({ id }) => id === last)
        if (found === undefined) return missing
        const { conclusion, output } = checkRunBody.parse(body)
        found.conclusion = conclusion ?? found.conclusion
        found.output = { title: output.title, summary: output.summary }
        found.annotations.push(...output.annotations)
        return { status: 200, body: this.#checkRun(found) }
      }
      case 'get /repos/*/*/commits/*/check-runs': {
        const commit = path.split('/').at(-2)
        const of = this.checkRuns.filter(({ head_sha }) => head_sha === commit)
        // Of runs with one name GitHub shows the latest.
        const latest = [...new Map(of.map(each => [each.name, each])).values()]
        return {
          status: 200,
          body: {
            total_count: latest.length,
            check_runs: latest.map(each => this.#checkRun(each)),
          },
        }
      }
      case 'get /orgs/*/teams/*/memberships/*': {
        if (this.owner === null)
          return { status: 403, body: { message: 'Resource not accessible by integration' } }
        const [, , org, , team, , login = ''] = path.split('/')
        const member = this.teams.get(`${org}/${team}`)?.includes(login)
        return member ? { status: 200, body: like(200, { state: 'active' }) } : missing
      }
      case 'get /user':
        return this.owner === null
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : { status: 200, body: like(200, { login: this.owner }) }
      default:
        throw new Error(`no answer to ${operation.name}`)
    }
  }

  #item(schema: string): unknown {
    return this.contract.item(schema)
  }

  #comment({ id, login, type, body }: Comment): unknown {
    const html_url = `https://github.test/acme/shop/pull/${this.pull.number}#issuecomment-${id}`
    return merged(this.#item('issue-comment'), { id, body, html_url, user: { login, type } })
  }

  #checkRun({ id, name, head_sha, conclusion, output, annotations }: CheckRun): unknown {
    return merged(this.#item('check-run'), {
      id,
      name,
      head_sha,
      status: 'completed',
      conclusion,
      output: { ...output, annotations_count: annotations.length },
    })
  }
}

/** The least that has to be there, and on top of it what is known. */
function merged(least: unknown, more: unknown): unknown {
  const object = z.record(z.string(), z.unknown())
  const [a, b] = [object.safeParse(least), object.safeParse(more)]
  if (!b.success || Array.isArray(more)) return more
  const base = a.success && !Array.isArray(least) ? a.data : {}
  return {
    ...base,
    ...Object.fromEntries(
      Object.entries(b.data).map(([key, value]) => [key, merged(base[key], value)]),
    ),
  }
}
