import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A repository with a history. `using` removes it. */
export class GitRepository implements Disposable {
  readonly folder: string

  constructor(folder = realpathSync(mkdtempSync(join(tmpdir(), 'rehearse-git-')))) {
    this.folder = folder
  }

  static init(): GitRepository {
    const repository = new GitRepository()
    repository.git('init', '-q', '-b', 'main')
    return repository
  }

  git(...args: string[]): string {
    const env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    }
    const options = { cwd: this.folder, env, encoding: 'utf8' } as const
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  }

  /** Writes files (null: removes) and commits everything; gives the commit. */
  commit(files: Readonly<Record<string, string | null>>): string {
    for (const [name, text] of Object.entries(files)) {
      const file = join(this.folder, name)
      mkdirSync(dirname(file), { recursive: true })
      if (text === null) rmSync(file)
      else writeFileSync(file, text)
    }
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', 'change')
    return this.git('rev-parse', 'HEAD')
  }

  /** What actions/checkout makes by default: the last commit alone. */
  shallow(): GitRepository {
    const clone = new GitRepository()
    clone.git('clone', '-q', '--depth', '1', pathToFileURL(this.folder).href, '.')
    return clone
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
