import { randomBytes } from 'node:crypto'
import * as core from '@actions/core'

/**
 * A runner takes every line of our output that begins with `::` for a command of ours, whoever wrote it: a spec, a file that it names, a
 * server. While this is open it takes none but those that go through `command`.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
export class WorkflowCommandsOff implements Disposable {
  readonly #token = randomBytes(16).toString('hex')

  constructor() {
    this.#off()
  }

  /** Runs one command of ours, `core.error(…)`. */
  command(say: () => void): void {
    this.#on()
    say()
    this.#off()
  }

  [Symbol.dispose](): void {
    this.#on()
  }

  #off(): void {
    core.info(`::stop-commands::${this.#token}`)
  }

  #on(): void {
    core.info(`::${this.#token}::`)
  }
}
