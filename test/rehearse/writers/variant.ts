import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { isRole, runRole } from '../../../src/child.ts'
import type { MoverJob } from '../../../src/replay/job.ts'
import { runMover } from '../../../src/replay/mover.ts'

// A mover that does not do what it is told: the second argument names its fault. A prover is what it always is.
const [, , fault = '', role] = process.argv

const FAULTS: Readonly<Record<string, (job: MoverJob) => MoverJob>> = {
  'overwrites newer rows': job => ({
    ...job,
    dualWritten: [],
    plan: {
      ...job.plan,
      transfers: job.plan.transfers.map(one => ({ ...one, existing: 'overwrite' })),
    },
  }),
  'locks nothing': job => ({ ...job, dualWritten: [] }),
  'forgets deletes': job =>
    job.task.kind === 'catch-up'
      ? { ...job, task: { kind: 'backfill', phase: null }, plan: again(job) }
      : job,
  'never catches up': job => (job.task.kind === 'catch-up' ? { ...job, only: [] } : job),
}

/** A second backfill over the rows that are there. */
const again = ({ plan }: MoverJob): MoverJob['plan'] => ({
  ...plan,
  move: `${plan.move}-again`,
  transfers: plan.transfers.map(one => ({ ...one, existing: 'overwrite' })),
})

const wrong = FAULTS[fault]
if (wrong === undefined || !isRole(role)) throw new Error(`no such fault or role: ${fault} ${role}`)
process.exitCode = role === 'mover' ? await faulty(wrong) : await runRole(role)

async function faulty(wrong: (job: MoverJob) => MoverJob): Promise<number> {
  const input = new PassThrough()
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  let first = true
  lines.on('line', line => {
    const job = first ? JSON.stringify(wrong(JSON.parse(line) as MoverJob)) : line
    first = false
    input.write(`${job}\n`)
  })
  lines.once('close', () => input.end())
  const status = await runMover({
    input,
    say: event => process.stdout.write(`${JSON.stringify(event)}\n`),
    complain: message => process.stderr.write(`${message}\n`),
    orphaned: () => process.exit(1),
  })
  lines.close()
  process.stdin.destroy()
  return status
}
