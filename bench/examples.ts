import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Setting } from './measure.ts'
import { run } from './program.ts'

const EXAMPLES = ['full-name', 'tenant-split', 'shop-to-crm']

/** How long an example took from its spec to its verdict, and how much of that its servers took to start. */
export interface ExampleTime {
  name: string
  rows: number
  ms: number
  serversMs: number
  /** Each family of rehearsals, in the order in which they ran. */
  families: { name: string; ms: number }[]
}

/** Of report.json, what is looked at here. */
const Spans = z.object({
  ms: z.number(),
  spans: z.array(z.object({ name: z.string(), stage: z.string(), ms: z.number() })),
  transfers: z.array(z.object({ rows: z.number() })),
})

/** Checks each example with the command line, as a user would; on Docker, the images being there. */
export async function examples(setting: Setting): Promise<ExampleTime[]> {
  const { programs, folder, signal, say } = setting
  const root = resolve(import.meta.dirname, '..')
  const times: ExampleTime[] = []
  for (const name of EXAMPLES) {
    const spec = join('examples', name, `${name}.move.yaml`)
    say(`${name}: from spec to verdict`)
    await run(
      process.execPath,
      [programs.cli, 'check', spec, '--server', 'docker', '--report-dir', folder],
      { cwd: root, signal },
    )
    const file = join(folder, basename(spec, '.move.yaml'), 'report.json')
    const { ms, spans, transfers } = Spans.parse(JSON.parse(await readFile(file, 'utf8')))
    const serversMs = spans.find(span => span.stage === 'servers')?.ms ?? 0
    const rows = transfers.reduce((sum, transfer) => sum + transfer.rows, 0)
    const families = spans.flatMap(span =>
      span.name.startsWith('rehearsing ') ? [{ name: span.name, ms: span.ms }] : [],
    )
    times.push({ name, rows, ms, serversMs, families })
  }
  return times
}
