import { z } from 'zod'
import { type Step, step } from '../gate/runner.ts'
import { ITEM, itemMove } from '../gate/small.ts'
import { GitRepository } from './git-repository.ts'
import { GitHub } from './github.ts'
import { eventEnv, payload } from './payloads.ts'

type Files = Readonly<Record<string, string | null>>

export const BASE: Files = {
  'item.sql': ITEM,
  'rows.sql': "insert into item values (1, 'unseen-a', 1.50), (2, 'unseen-b', null);\n",
  'README.md': 'shop\n',
}
/** A spec that is wrong in line 2, so that no server is started: the author’s error is a verdict, too. */
export const WRONG = { 'item.move.yaml': itemMove('shema: [item.sql]') }
export const RIGHT = { 'item.move.yaml': itemMove() }

/** A pull request against a GitHub of the test's own. `await using` ends both. */
export class PullRequest implements AsyncDisposable {
  readonly github: GitHub
  readonly repository: GitRepository
  base: string
  head: string
  #run = 100

  private constructor(github: GitHub, repository: GitRepository, base: string, head: string) {
    this.github = github
    this.repository = repository
    this.base = base
    this.head = head
  }

  static async of(
    changed: Files,
    options: { base?: Files; enterprise?: boolean } = {},
  ): Promise<PullRequest> {
    const github = await GitHub.start(options)
    const repository = GitRepository.init()
    const base = repository.commit({ ...BASE, ...options.base })
    const pull = new PullRequest(github, repository, base, base)
    pull.push(changed)
    return pull
  }

  /** One more commit of the author's. */
  push(changed: Files): void {
    this.head = this.repository.commit(changed)
    this.github.pull = { number: 7, head: this.head, base: this.base }
  }

  get next(): number {
    return this.#run + 1
  }

  /** One run of the workflow: `main`, as a runner starts it. */
  async run(
    options: {
      event?: string
      inputs?: Record<string, string>
      run?: number
      attempt?: number
      folder?: string
      env?: Record<string, string>
      when?: [string, (pid: number) => void]
    } = {},
  ): Promise<Step> {
    const { event = 'pull_request', inputs = {}, attempt = 1, when } = options
    this.#run = options.run ?? this.#run + 1
    const content = payload(event, 7, { head: this.head, base: this.base })
    return step(
      'main',
      { folder: options.folder ?? this.repository.folder },
      { token: 'test-token', server: 'embedded', ...inputs },
      {
        env: {
          ...eventEnv(event, content),
          ...this.#runner(attempt),
          ...options.env,
        },
        ...(when === undefined ? {} : { when }),
      },
    )
  }

  /** The companion, once a run is over: what that run stored lies in its report's folder. */
  async relay(
    run: {
      id: number
      run_attempt?: number
      conclusion?: string | null
      event?: string
      head_branch?: string
      head_repository?: { owner: { login: string } }
    },
    options: { inputs?: Record<string, string>; event?: string } = {},
  ): Promise<Step> {
    const of = payload('workflow_run', 7, { head: this.head, base: this.base })
    const workflow_run = {
      ...z.looseObject({}).parse(of.workflow_run),
      run_attempt: 1,
      conclusion: 'failure',
      ...run,
    }
    return step(
      'companion',
      this.repository,
      { token: 'test-token', ...options.inputs },
      {
        env: {
          ...eventEnv(options.event ?? 'workflow_run', { ...of, workflow_run }),
          ...this.#runner(1),
        },
      },
    )
  }

  #runner(attempt: number): Record<string, string> {
    return {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: String(this.#run),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_API_URL: this.github.url,
      GITHUB_SHA: this.head,
    }
  }

  /** The text of the one comment of ours; fails where there is none, or a second one. */
  comment(): string {
    const [only, ...others] = this.github.comments.filter(({ body }) =>
      body.startsWith('<!-- move-rehearsal '),
    )
    if (only === undefined || others.length > 0)
      throw new Error(`there are ${others.length + (only ? 1 : 0)} comments`)
    return only.body
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.repository[Symbol.dispose]()
    await this.github[Symbol.asyncDispose]()
  }
}
