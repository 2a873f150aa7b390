import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { reportSchema } from '../../src/report/json-schema.ts'
import type { Report } from '../../src/report/report.ts'

/** A repository of its own in a temporary folder. `await using` removes it. */
export class Repository implements AsyncDisposable {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** A copy of a folder of ours, `examples/full-name`; or an empty one. */
  static async of(copied: string | null): Promise<Repository> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'rehearse-test-')))
    execFileSync('git', ['init', '--quiet', folder])
    if (copied !== null) await cp(resolve(copied), folder, { recursive: true })
    return new Repository(folder)
  }

  async write(file: string, text: string | Buffer): Promise<void> {
    await mkdir(resolve(this.folder, file, '..'), { recursive: true })
    await writeFile(join(this.folder, file), text)
  }

  /** Replaces text that has to be there. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const text = await readFile(join(this.folder, file), 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`)
    await writeFile(
      join(this.folder, file),
      text.replace(from, () => to),
    )
  }

  /** Takes a top-level section out of a spec, up to the next key or comment that stands at the beginning of a line. */
  async drop(file: string, section: string): Promise<void> {
    const text = await readFile(join(this.folder, file), 'utf8')
    const without = text.replace(new RegExp(`^${section}:\\n(?: .*\\n|\\n)*`, 'm'), '')
    if (without === text) throw new Error(`${file} has no section ${section}`)
    await writeFile(join(this.folder, file), without)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }
}

export interface Outcome {
  /** The process, which has ended. */
  pid: number
  /** In the environment of everything that it started and that took ours. */
  marker: string
  status: number | null
  stdout: string
  stderr: string
  /** The report of the first spec, where one was written. */
  report: Report | null
}

/** The command line, as a shell starts it: on the sources, in the repository's folder. */
export async function rehearse(
  repository: Repository,
  args: readonly string[],
  options: {
    env?: Record<string, string>
    onStart?: (pid: number) => void
    /** Its output is closed at its first word, as by `| head -1`. */
    deaf?: boolean
    /** What to do once it has said something; what it never says fails the test. */
    when?: [text: string, then: (about: { pid: number; marker: string }) => void][]
  } = {},
): Promise<Outcome> {
  const marker = `REHEARSE_TEST_RUN=${randomBytes(8).toString('hex')}`
  const [name = '', value = ''] = marker.split('=')
  const child = spawn(process.execPath, [resolve('src/cli.ts'), ...args], {
    cwd: repository.folder,
    env: {
      ...process.env,
      NO_COLOR: '1',
      // Programs of a copied example find what they require.
      NODE_PATH: resolve('node_modules'),
      [name]: value,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pid = child.pid ?? 0
  options.onStart?.(pid)
  const waiting = [...(options.when ?? [])]
  let [stdout, stderr] = ['', '']
  const heard = (): void => {
    for (const each of [...waiting]) {
      if (!stderr.includes(each[0]) && !stdout.includes(each[0])) continue
      waiting.splice(waiting.indexOf(each), 1)
      each[1]({ pid, marker })
    }
  }
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString()
    heard()
  })
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString()
    heard()
    if (options.deaf) for (const stream of [child.stdout, child.stderr]) stream.destroy()
  })
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  if (waiting.length > 0)
    throw new Error(`never said: ${waiting.map(([t]) => t).join(', ')}\n${stderr}`)
  return { pid, marker, status, stdout, stderr, report: await readReport(repository, args) }
}

async function readReport(repository: Repository, args: readonly string[]): Promise<Report | null> {
  const spec = args.find(argument => argument.endsWith('.move.yaml'))
  const name = spec?.split('/').pop()?.replace('.move.yaml', '') ?? ''
  const file = join(repository.folder, 'rehearse-report', name, 'report.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  reportSchema.parse(JSON.parse(text))
  return JSON.parse(text) as Report
}

/** `id subject` of the checks with a result, sorted: what a test can name whole. */
export const checksThat = (report: Report | null, result: string): string[] =>
  (report?.checks ?? [])
    .filter(check => check.result === result)
    .map(check => `${check.id} ${check.subject}`)
    .toSorted()
