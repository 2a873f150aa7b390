import { isRole, runRole } from '../../../src/child.ts'
import { engines } from '../../../src/engine/index.ts'
import { Checkpoints } from '../../../src/replay/checkpoint.ts'
import type { MoverJob } from '../../../src/replay/job.ts'

/**
 * A child as the doors start it, whose mover is wrong in one way, named by the first argument. What it changes is its own process; the
 * mover of the sources knows nothing of it.
 */
const FAULTS: Record<string, () => void> = {
  sound: () => {},

  'commits checkpoints before rows': () => {
    const { open } = Checkpoints
    Checkpoints.open = async session => {
      const [[database = ''] = []] = await session.query('select current_database()')
      const beside = await session.engine.connect(urlOf(database ?? ''), { name: 'beside' })
      return open.call(Checkpoints, beside)
    }
  },

  'forgets checkpoints': () => {
    Checkpoints.prototype.advance = async () => {}
  },

  'commits rows before checkpoints': () => {
    const { writer } = engines.postgres
    const { write } = writer
    writer.write = async (session, ...more) => {
      const written = await write(session, ...more)
      await session.commit()
      await session.begin()
      return written
    }
  },

  'runs again what is done': () => {
    const { read } = Checkpoints.prototype
    Checkpoints.prototype.read = async function (key) {
      const found = await read.call(this, key)
      return found?.done ? { ...found, done: false, last: null } : found
    }
  },

  'takes no lock': () => {
    engines.postgres.writer.lock = async () => true
  },

  'goes on with any spec': () => {
    const { read } = Checkpoints.prototype
    Checkpoints.prototype.read = async function (key) {
      const found = await read.call(this, key)
      return found === null ? null : { ...found, digest: digestNow() }
    }
  },
}

/** The job's first line holds what a fault has to know; it is read once, by the mover. */
let job: MoverJob | null = null
const { parse } = JSON
JSON.parse = (text: string, ...more: []) => {
  const value: unknown = parse(text, ...more)
  if (job === null && typeof value === 'object' && value !== null && 'plan' in value)
    job = value as MoverJob
  return value
}
const digestNow = (): string => job?.plan.digest ?? ''
const urlOf = (database: string): string => new URL(`/${database}`, job?.target.url).href

const [, , fault = '', role] = process.argv
const wrong = FAULTS[fault]
if (wrong === undefined) throw new Error(`no such fault: ${fault}`)
wrong()
if (!isRole(role)) throw new Error(`no role: ${role}`)
// A fault may have left a session open, which would keep the process.
process.exit(await runRole(role))
