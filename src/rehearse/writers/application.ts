import { setTimeout as wait } from 'node:timers/promises'
import { keyText, type Privacy } from '../../check/privacy.ts'
import { DatabaseError, type Session } from '../../engine/engine.ts'
import type { Transfer } from '../../mapping/plan.ts'
import { mirror, targetKeysOf } from '../../replay/mirror.ts'
import { inTime } from '../../server/in-time.ts'
import type { Tell } from '../conducted.ts'
import type { Actor, Scene } from '../scene.ts'
import { lockProbe, statement } from './hand.ts'
import { orNothing, Trace } from './trace.ts'
import type { Hands, Slot, Write } from './write.ts'

/** How long writes are waited for that may be waiting for the mover. */
const PATIENCE_MS = 1_000
const HELD_MS = 100
/** How often a write is tried that the server gave up for another. */
const TRIES = 5

/** What a write came to. */
export interface Made {
  write: Write
  /** Rows of the source that it touched; 0 where it found nothing, null where the source refused it. */
  rows: number | null
}

/** Plays the application: one write after another, each with its target half where the application writes both sides. */
export class Application implements Hands {
  readonly made: Made[] = []
  /** Null where nobody asks what became of each write. */
  readonly trace: Trace | null
  readonly #source: Session
  readonly #target: Session
  readonly #privacy: Privacy
  readonly #tell: Tell
  readonly #looking: Looking
  #queue: Promise<void> = Promise.resolve()
  #waiting = 0
  #error: unknown = null

  private constructor(
    source: Session,
    target: Session,
    looking: Looking,
    privacy: Privacy,
    tell: Tell,
    traced: boolean,
  ) {
    this.#source = source
    this.#target = target
    this.#privacy = privacy
    this.#tell = tell
    this.#looking = looking
    this.trace = traced ? new Trace(looking.source, looking.target) : null
  }

  static async open(scene: Scene, tell: Tell, traced: boolean): Promise<Application> {
    const ours = `rehearse/${scene.move.spec.move}`
    const source = await connect(scene, scene.source, 'application')
    const target = await connect(scene, scene.target, 'application')
    const looking = {
      source: await connect(scene, scene.source, ours),
      target: await connect(scene, scene.target, ours),
      locks: await connect(scene, scene.source, ours),
    }
    return new Application(source, target, looking, scene.privacy, tell, traced)
  }

  /** Begins the writes, one behind the other, behind what was begun before. Resolves when they are made, or wait for the mover. */
  async begin({ writes }: Slot): Promise<void> {
    let held = false
    for (const write of writes) held = (await this.#isLocked(write)) || held
    for (const write of writes) {
      this.#waiting++
      this.#queue = this.#queue
        .then(() => this.#make(write))
        .catch((error: unknown) => {
          this.#error ??= error
        })
        .finally(() => {
          this.#waiting--
        })
    }
    await inTime(this.#queue, held ? HELD_MS : PATIENCE_MS)
    if (this.#waiting > 0 && writes.length > 0) this.#tell('the application waits for the mover')
  }

  /** Resolves when all that was begun is made. Throws what a server said that is gone. */
  async settled(): Promise<void> {
    await this.#queue
    if (this.#error !== null) throw this.#error
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const session of [this.#source, this.#target, ...Object.values(this.#looking)])
      await session[Symbol.asyncDispose]()
  }

  async #isLocked(write: Write): Promise<boolean> {
    if (write.table.mode.mode !== 'dual-write') return false
    const { locks } = this.#looking
    await locks.begin()
    try {
      await locks.query(lockProbe(locks, write))
      return false
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.lost) throw error
      return true
    } finally {
      await locks.rollback()
    }
  }

  async #make(write: Write): Promise<void> {
    const make = async (): Promise<boolean> => {
      const rows = await this.#write(write)
      this.made.push({ write, rows })
      return rows !== null && rows > 0
    }
    await (this.trace?.around(write, make) ?? make())
  }

  async #write(write: Write): Promise<number | null> {
    const { mode, transfers } = write.table
    const mirrored = mode.mode === 'dual-write' && mode.by === 'source-first'
    const former = mirrored && !write.half ? await this.#formerKeys(write) : []
    const what = this.#text(write)
    let rows: number
    try {
      rows = await again(this.#source, () => this.#source.execute(statement(this.#source, write)))
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.lost) throw error
      this.#tell(`the source refuses the ${what} (${error.code})`)
      return null
    }
    if (rows === 0) {
      this.#tell(`the ${what} finds no row`)
      return 0
    }
    this.#tell(`the application commits the ${what} on the source`)
    if (mirrored && write.half) this.#tell('the application dies before it writes the target')
    else if (mirrored)
      for (const [i, transfer] of transfers.entries())
        await this.#targetHalf(write, transfer, former[i] ?? [])
    return rows
  }

  async #formerKeys(write: Write): Promise<string[][][]> {
    const found: string[][][] = []
    for (const transfer of write.table.transfers)
      found.push(
        await targetKeysOf(this.#source, this.#target, transfer, [write.key]).catch(orNothing),
      )
    return found
  }

  async #targetHalf(write: Write, transfer: Transfer, former: string[][]): Promise<void> {
    const keys = [write.key, ...(write.to === null ? [] : [write.to])]
    try {
      const { written, deleted } = await again(this.#target, () =>
        mirror(this.#source, this.#target, transfer, keys, former),
      )
      this.#tell(`its target half: ${written} written, ${deleted} deleted in ${transfer.to.name}`)
    } catch (error) {
      orNothing(error)
      this.#tell(`its target half in ${transfer.to.name} is refused; the application goes on`)
    }
  }

  #text({ kind, table, key, to }: Write): string {
    const columns = table.key.map(({ name }) => name)
    const secret = table.key.some(({ pii }) => pii === true)
    const shown = (values: string[]) => keyText(columns, values, secret, this.#privacy)
    return `${kind} of ${table.name} ${shown(key)}${to === null ? '' : ` to ${shown(to)}`}`
  }
}

/** Sessions of the mover's name, which triggers do not answer: nothing that they do is the application's. */
interface Looking {
  source: Session
  target: Session
  locks: Session
}

const connect = (scene: Scene, actor: Actor, name: string): Promise<Session> =>
  actor.engine.connect(actor.url, {
    name,
    statementTimeout: scene.statementTimeout,
    signal: scene.signal,
  })

/** Once more, where the server gave the write up for another one. */
async function again<T>(session: Session, work: () => Promise<T>, tries = 1): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const mayPass = error instanceof DatabaseError && session.engine.writer.mayPass(error)
    if (!mayPass || tries >= TRIES) throw error
    await wait(tries * 100)
    return again(session, work, tries + 1)
  }
}
