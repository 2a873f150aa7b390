import { PassThrough } from 'node:stream'
import type { MoverEvent, MoverJob } from './job.ts'
import { runMover } from './mover.ts'

/**
 * The mover in this process, for those who run thousands and kill none: starting a process costs more than a small move. Everybody else
 * starts it in a process of its own; see server/child.ts, whose manners it has.
 */
export class MoverHere implements AsyncDisposable {
  readonly process: { pid: number | undefined } = { pid: undefined }
  readonly #input = new PassThrough()
  readonly #said = new PassThrough({ objectMode: true })
  readonly #ended: Promise<void>
  #stopped = false
  #complaint = 'the mover ended without a word'

  constructor(job: MoverJob) {
    this.#ended = this.#run()
    this.#ended.catch(() => {})
    this.#input.write(`${JSON.stringify(job)}\n`)
  }

  async #run(): Promise<void> {
    const status = await runMover({
      input: this.#input,
      say: event => this.#say(event),
      complain: message => {
        this.#complaint = message
      },
      orphaned: () => {
        this.#stopped = true
      },
    }).finally(() => this.#said.end())
    if (status !== 0) throw new Error(this.#complaint)
  }

  #say(event: MoverEvent): void {
    if (this.#stopped) throw new Error('the mover was stopped')
    this.#said.write(event)
  }

  /** Every event, in order, until it ends. */
  async *events(): AsyncGenerator<MoverEvent> {
    for await (const event of this.#said) yield event
    await this.#ended
  }

  proceed(): void {
    this.#input.write('{"proceed":true}\n')
  }

  /** Ends it at the next thing that it would say: no SIGKILL, which would be everybody's end. */
  async kill(): Promise<void> {
    this.#input.destroy()
    await this.#ended.catch(() => {})
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
  }
}
