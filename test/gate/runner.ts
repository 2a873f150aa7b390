import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect } from 'vitest'
import { parseDocument } from 'yaml'
import { z } from 'zod'

const actionFile = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.strictObject({ description: z.string(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.strictObject({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
  }),
})

/** action.yml, as a runner reads it. */
export function action(file = 'action.yml'): z.output<typeof actionFile> {
  const document = parseDocument(readFileSync(file, 'utf8'))
  expect([...document.errors, ...document.warnings]).toEqual([])
  return actionFile.parse(document.toJS())
}

/** What a runner starts: paths are relative to the folder of action.yml. */
function started(which: 'main' | 'post' | 'companion') {
  const file = which === 'companion' ? 'companion/action.yml' : 'action.yml'
  const { inputs, runs } = action(file)
  const door = which === 'post' ? runs.post : runs.main
  return { inputs, script: resolve(dirname(file), door ?? '') }
}

const files = mkdtempSync(join(tmpdir(), 'rehearse-runner-'))
afterAll(() => rmSync(files, { recursive: true }))

export interface Step {
  pid: number
  marker: string
  status: number | null
  stdout: string
  stderr: string
  outputs: Record<string, string>
  state: Record<string, string>
  summary: string
}

let steps = 0

/** One step as a runner starts it: inputs with their defaults, files for what it says, the repository as its folder. */
export async function step(
  which: 'main' | 'post' | 'companion',
  repository: { folder: string },
  given: Record<string, string> = {},
  options: {
    state?: Record<string, string>
    env?: Record<string, string>
    when?: [string, (pid: number) => void]
  } = {},
): Promise<Step> {
  const { inputs, script } = started(which)
  const at = (name: string): string => join(files, `${steps}-${name}`)
  steps++
  const said = {
    GITHUB_OUTPUT: at('output'),
    GITHUB_STATE: at('state'),
    GITHUB_STEP_SUMMARY: at('summary'),
  }
  for (const file of Object.values(said)) writeFileSync(file, '')
  const marker = `REHEARSE_TEST_RUN=action-${process.pid}-${steps}`
  const [name = '', value = ''] = marker.split('=')
  const asInputs = Object.entries(inputs).map(([key, { default: usual = '' }]) => [
    `INPUT_${key.toUpperCase()}`,
    given[key] ?? (usual.startsWith('$') ? '' : usual),
  ])
  const asState = Object.entries(options.state ?? {}).map(([key, value]) => [`STATE_${key}`, value])
  const child = spawn(process.execPath, [script], {
    cwd: repository.folder,
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repository.folder,
      CI: 'true',
      ...said,
      ...Object.fromEntries([...asInputs, ...asState]),
      ...options.env,
      [name]: value,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  let waiting = options.when
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString()
    if (waiting === undefined || !stdout.includes(waiting[0])) return
    waiting[1](child.pid ?? 0)
    waiting = undefined
  })
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString()
  })
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  return {
    pid: child.pid ?? 0,
    marker,
    status,
    stdout,
    stderr,
    outputs: told(said.GITHUB_OUTPUT),
    state: told(said.GITHUB_STATE),
    summary: readFileSync(said.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

/** `name<<delimiter`, value, delimiter: what a runner reads from the files that it lends. */
const told = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(file, 'utf8').matchAll(/^(.+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(match => [
      match[1],
      match[3],
    ]),
  )

/** Lines that a runner would take for commands, outside of what is said while it takes none. */
export function commands(stdout: string): string[] {
  const heard: string[] = []
  let token: string | null = null
  for (const line of stdout.split('\n').map(line => line.trimStart())) {
    if (token !== null) {
      if (line === `::${token}::`) token = null
      continue
    }
    token = /^::stop-commands::(\w+)$/.exec(line)?.[1] ?? null
    if (token === null && line.startsWith('::')) heard.push(line)
  }
  expect(token).toBeNull()
  return heard
}
