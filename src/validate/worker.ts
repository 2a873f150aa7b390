import { createInterface } from 'node:readline'
import { z } from 'zod'
import { DatabaseError } from '../engine/engine.ts'
import { OutOfOrder } from './compare/cursor.ts'
import { type PassOptions, type PassResult, pass } from './pass.ts'
import type { Range } from './reading.ts'
import type { Work } from './work.ts'

/** What a prover process is told, as one JSON line on its standard input. */
export interface ProverJob {
  work: Work
  range: Range | null
  options: PassOptions
}

/** What a prover process says, one JSON line each on standard output. */
export type ProverEvent =
  | { event: 'rows'; rows: number }
  | { event: 'done'; result: PassResult; peakBytes: number }
  /** The range's rows did not come in the order of the key. */
  | { event: 'out-of-order' }
  | { event: 'failed'; message: string; lost: boolean }

/** Our own parent wrote it: enough is checked to tell a job from a stray line. */
const JobLine = z.custom<ProverJob>(
  value =>
    z
      .object({
        work: z.object({ table: z.string(), parts: z.array(z.unknown()) }),
        options: z.object({ source: z.object({ url: z.string() }) }),
      })
      .safeParse(value).success,
  'this is no job of a prover',
)

/** Milliseconds between two words about progress. */
const PACE = 200

/** The prover process: one pass in, its tally out. What it resolves to is the exit status. */
export async function runProver(): Promise<0 | 3 | 4> {
  const say = (event: ProverEvent): void => {
    process.stdout.write(`${JSON.stringify(event)}\n`)
  }
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  let ended = false
  // The parent is gone: nobody waits for the answer.
  lines.once('close', () => {
    if (!ended) process.exit(4)
  })
  try {
    const first = await lines[Symbol.asyncIterator]().next()
    const job = JobLine.parse(JSON.parse(first.done ? 'null' : first.value))
    let rows = 0
    let said = performance.now()
    const onRows = (more: number): void => {
      rows += more
      if (performance.now() - said < PACE) return
      say({ event: 'rows', rows })
      rows = 0
      said = performance.now()
    }
    const result = await pass(job.work, job.range, job.options, { onRows })
    say({ event: 'rows', rows })
    say({ event: 'done', result, peakBytes: process.resourceUsage().maxRSS * 1024 })
  } catch (error) {
    if (error instanceof OutOfOrder) say({ event: 'out-of-order' })
    else if (error instanceof DatabaseError) {
      say({ event: 'failed', message: error.message, lost: error.lost })
    } else throw error
  } finally {
    ended = true
    lines.close()
    process.stdin.destroy()
  }
  return 0
}
