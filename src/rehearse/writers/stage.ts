import type { Refusal, Task } from '../../replay/job.ts'
import type { MoverControl, ReplayOutcome } from '../../replay/replay.ts'
import { rememberBefore } from '../../validate/before.ts'
import type { Tell } from '../conducted.ts'
import { moveAgain, type Scene, sessionOn } from '../scene.ts'
import { taskOf } from '../steps/rows.ts'
import { runStep } from '../steps/run-step.ts'
import type { TimelineStep } from '../steps/timeline.ts'
import { age } from './ageing.ts'
import { Application } from './application.ts'
import type { Played } from './play.ts'
import { WritersProgram } from './program.ts'
import { changed, deleted, where } from './stands.ts'
import { type Schedule, type Slot, writesOf } from './write.ts'

/** The spec's own program, which writes in our application's place. */
export interface ProgramOf {
  line: string
  seed: string
}

/** Passes of a catch-up after writers have stopped: one that finds something, one that finds nothing, and room for rows that waited for others. */
const PASSES = 5
/** Mover and application, as they go through the steps. */
export class Stage implements AsyncDisposable {
  before: Scene['before'] = []
  readonly #scene: Scene
  readonly #schedule: Schedule
  readonly #tell: Tell
  readonly #done = new Set<Slot>()
  readonly #program: ProgramOf | null
  readonly #traced: boolean
  #hands: Application | WritersProgram | null = null
  #error: unknown = null

  /** `traced`: it is told apart what became of each write, which takes half of the time. */
  constructor(
    scene: Scene,
    schedule: Schedule,
    program: ProgramOf | null,
    tell: Tell,
    traced = true,
  ) {
    this.#traced = traced
    this.#program = program
    this.#scene = scene
    this.#schedule = schedule
    this.#tell = tell
  }

  /** Before the first row moves. In words why nothing can be played; null where it can. */
  async open(): Promise<string | null> {
    await using target = await sessionOn(this.#scene, this.#scene.target)
    this.before = await rememberBefore(this.#scene.plan, target)
    const aged = await this.#age()
    if (aged !== null) return aged
    const program = this.#program
    this.#hands =
      program === null
        ? await Application.open(this.#scene, this.#tell, this.#traced)
        : await WritersProgram.start(this.#scene, program.line, program.seed, this.#tell)
    return null
  }

  async #age(): Promise<string | null> {
    await using source = await sessionOn(this.#scene, this.#scene.source)
    return await age(source, writesOf(this.#schedule))
  }

  async step(
    step: TimelineStep,
    at: number,
    writing: boolean,
  ): Promise<Partial<Pick<Played, 'refusal' | 'broken' | 'restless'>>> {
    const { does } = step
    if (does.kind === 'stop-writes') {
      await this.#hands?.settled()
      this.#tell('writers stop')
      return {}
    }
    if (does.kind !== 'backfill' && does.kind !== 'catch-up') {
      const run = await runStep(this.#scene, step)
      return run.how === 'failed' ? { broken: `${step.title} does not run: ${run.why}` } : {}
    }
    const task = taskOf(this.#scene, does)
    if (writing) return await this.#whileWriting(task, at)
    for (let pass = 1; pass <= PASSES; pass++) {
      const outcome = await this.#run(task, [])
      if (outcome.refusal !== null) return { refusal: outcome.refusal }
      if (does.kind === 'backfill' || changed(outcome) === 0) return {}
    }
    return { restless: true }
  }

  async end(played: Played): Promise<void> {
    const hands = this.#hands
    if (hands === null) return
    await hands.settled()
    if (this.#error !== null) throw this.#error
    if (hands instanceof WritersProgram) {
      played.lines = hands.lines
      if (hands.broken !== null) played.broken = `the program of writers: ${hands.broken}`
      return
    }
    const { made, trace } = hands
    played.made = made
    if (trace === null || played.refusal !== null || played.broken !== null) return
    await trace.lookAgain(writesOf(this.#schedule))
    for (const row of trace.rows) played.traced.push({ row, now: await trace.now(row) })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#hands?.[Symbol.asyncDispose]()
  }

  async #whileWriting(task: Task, at: number): Promise<{ refusal?: Refusal }> {
    const slots = () =>
      this.#schedule.slots.filter(slot => slot.step === at && !this.#done.has(slot))
    let outcome = await this.#run(task, slots())
    while (!outcome.finished && outcome.refusal === null) {
      this.#tell('the mover starts again')
      outcome = await this.#run(task, slots())
    }
    if (this.#error !== null) throw this.#error
    if (outcome.refusal !== null) return { refusal: outcome.refusal }
    if (this.#hands instanceof Application) {
      for (const slot of slots()) await this.#begin(slot)
      await this.#hands.settled()
    }
    return {}
  }

  async #run(task: Task, slots: readonly Slot[]): Promise<ReplayOutcome> {
    const name = task.kind === 'catch-up' ? 'catching up' : 'the backfill'
    let standing: Promise<void> = Promise.resolve()
    const outcome = await moveAgain(
      this.#scene,
      {
        task,
        batchSize: this.#schedule.batchSize,
        failpoints: slots.map(({ failpoint, transfer, batch }) => ({
          name: failpoint,
          transfer,
          ...(batch === null ? {} : { batch }),
        })),
      },
      {
        here: this.#scene.moverHere === true && !slots.some(({ kills }) => kills),
        onEvent: (event, mover) => {
          if (event.event === 'failpoint')
            standing = this.#stop(event, task, slots, mover).catch((error: unknown) => {
              this.#error ??= error
              return mover.kill()
            })
        },
      },
    )
    // A mover that was killed ends before the writes that are made meanwhile.
    await standing
    if (this.#error !== null) throw this.#error
    if (outcome.refusal !== null) this.#tell(`${name} stops at ${outcome.refusal.transfer}`)
    else if (outcome.finished)
      this.#tell(
        task.kind === 'catch-up'
          ? `a pass of catching up: ${changed(outcome, false)} written, ${deleted(outcome)} deleted`
          : 'the backfill is through',
      )
    return outcome
  }

  async #stop(
    at: { name: string; transfer: string; batch: number },
    task: Task,
    slots: readonly Slot[],
    mover: MoverControl,
  ): Promise<void> {
    const met = slots.filter(
      slot =>
        !this.#done.has(slot) &&
        slot.failpoint === at.name &&
        slot.transfer === at.transfer &&
        (slot.batch ?? at.batch) === at.batch,
    )
    if (met.length > 0) this.#tell(where(at, task))
    const kills = met.some(slot => slot.kills)
    if (kills) {
      this.#tell('the mover is killed')
      await mover.kill()
    }
    for (const slot of met) await this.#begin(slot)
    if (!kills) mover.proceed()
  }

  /** Places that were never met come before: writes of one table keep their order. */
  async #begin(slot: Slot): Promise<void> {
    const { slots } = this.#schedule
    const table = slot.writes[0]?.table
    const missed = slots
      .slice(0, slots.indexOf(slot))
      .filter(
        one => one.step === slot.step && table !== undefined && one.writes[0]?.table === table,
      )
    for (const one of [...missed, slot]) {
      if (this.#done.has(one)) continue
      this.#done.add(one)
      await this.#hands?.begin(one)
    }
  }
}
