import { randomBytes } from 'node:crypto'
import { ServerError } from '../spec/errors.ts'
import { answer, ask } from './docker-command.ts'
import { noEngine } from './docker-engine.ts'
import { image } from './docker-image.ts'
import { limits } from './docker-limits.ts'
import { addressOn, bridgeAddress, ownNetwork } from './docker-network.ts'
import { LABEL, remove, sweep } from './docker-sweep.ts'
import { logWithoutRows } from './log-without-rows.ts'
import { OFFICIAL } from './official.ts'
import { ownerText, thisProcess } from './owner.ts'
import { lastLine } from './program.ts'
import type { Provider, Server, ServerRequest } from './provider.ts'
import { answersAt, untilReady } from './readiness.ts'
import { serverFlags } from './settings.ts'
import { checkVersion } from './version.ts'

/** The longest time that a timer takes. */
const FOREVER_MS = 2 ** 31 - 1

/** Servers in containers, through the `docker` command line: official images or the spec's own, on a free port of loopback, at their own address on the engine's bridge, or on the network of the container that we run in. */
export const docker: Provider = {
  name: 'docker',
  unavailable: noEngine,
  async start(request) {
    const from = performance.now()
    const flags = serverFlags(request)
    const name = await image(request)
    const container = await Container.create(request, name, flags)
    try {
      await container.begin(from)
      return container
    } catch (error) {
      await container[Symbol.asyncDispose]()
      throw error
    }
  },
  sweep,
}

class Container implements Server {
  readonly provider = 'docker'
  readonly scratch = null
  readonly #request: ServerRequest
  readonly #name: string
  readonly #image: string
  readonly #password: string
  /** Where it is reached, if we run in a container ourselves; null: on loopback. */
  readonly #network: string | null
  /** Whether it answers at its own address, past the published port. */
  #direct = false
  #version = ''
  #startMs = 0

  private constructor(
    request: ServerRequest,
    name: string,
    image: string,
    password: string,
    network: string | null,
  ) {
    this.#request = request
    this.#name = name
    this.#image = image
    this.#password = password
    this.#network = network
  }

  /** Makes the container without starting it. Never cut short: what the engine has begun to make has to be known to be removed. */
  static async create(request: ServerRequest, image: string, flags: string[]): Promise<Container> {
    request.signal?.throwIfAborted()
    const { port, passwordVariable, environment } = OFFICIAL[request.engine]
    const password = randomBytes(18).toString('base64url')
    const name = `rehearse-${request.side}-${randomBytes(6).toString('hex')}`
    const labels = {
      [LABEL.run]: request.run,
      [LABEL.side]: request.side,
      [LABEL.owner]: ownerText(thisProcess()),
    }
    const network = await ownNetwork(request.signal)
    const container = new Container(request, name, image, password, network)
    try {
      await answer(
        [
          'create',
          '--name',
          name,
          ...Object.entries(labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
          ...(network === null ? ['--publish', `127.0.0.1::${port}`] : ['--network', network]),
          ...(await limits(request.signal)),
          '--env',
          passwordVariable,
          ...Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
          image,
          ...flags,
        ],
        { environment: { [passwordVariable]: password } },
      )
    } catch (error) {
      await container[Symbol.asyncDispose]()
      throw error
    }
    return container
  }

  /** Starts the container and waits until the server answers. `from`: when the request came in. */
  async begin(from: number): Promise<void> {
    await this.#start()
    this.#startMs = performance.now() - from
  }

  /** The server is the container's first process: they end together. */
  readonly crash = async (dead?: () => void): Promise<void> => {
    await answer(['kill', '--signal', 'KILL', this.#name])
    await answer(['wait', this.#name])
    dead?.()
    await this.#start()
  }

  async #start(): Promise<void> {
    const request = this.#request
    const { status, stderr } = await ask(['start', this.#name])
    const tried = `docker run ${this.#image}`
    if (status !== 0) {
      throw new ServerError(
        `the container of the ${request.side} (${this.#image}) did not start: ${lastLine(stderr)}`,
        { tried, log: await this.log(30) },
      )
    }
    const watch = new AbortController()
    this.#direct = false
    try {
      const version = await untilReady({
        request,
        tried,
        url: () => this.url(),
        ended: this.#ended(watch.signal),
        log: lines => this.log(lines),
      })
      this.#version = checkVersion(request, version, this.#image)
      this.#direct = await this.#answersDirectly()
    } finally {
      watch.abort()
    }
  }

  get version(): string {
    return this.#version
  }

  get startMs(): number {
    return this.#startMs
  }

  async url(): Promise<string> {
    const { port, url } = OFFICIAL[this.#request.engine]
    if (this.#network !== null) {
      const host = await addressOn(this.#network, this.#name)
      if (host !== '') return url(this.#password, host, port)
      throw await this.#notRunning('has no address', 'docker inspect')
    }
    const direct = this.#direct ? await bridgeAddress(this.#name) : null
    if (direct !== null) return url(this.#password, direct, port)
    const { status, stdout } = await ask(['port', this.#name, `${port}/tcp`])
    const published = Number(/^127\.0\.0\.1:(\d+)$/m.exec(stdout)?.[1])
    if (status === 0 && published > 0) return url(this.#password, '127.0.0.1', published)
    throw await this.#notRunning('has no port', 'docker port')
  }

  async #answersDirectly(): Promise<boolean> {
    if (this.#network !== null) return false
    const { engine } = this.#request
    const address = await bridgeAddress(this.#name)
    if (address === null) return false
    const { port, url } = OFFICIAL[engine]
    return await answersAt(engine, url(this.#password, address, port))
  }

  async #notRunning(why: string, tried: string): Promise<ServerError> {
    return new ServerError(`the ${this.#request.side} server does not run: its container ${why}`, {
      tried: `${tried} ${this.#name}`,
      log: await this.log(30),
    })
  }

  async log(lines: number): Promise<string> {
    const { output } = await ask(['logs', '--tail', String(lines), this.#name])
    return logWithoutRows(output)
  }

  async alive(): Promise<boolean> {
    const { stdout } = await ask(['inspect', '--format', '{{.State.Running}}', this.#name])
    return stdout === 'true'
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await remove(this.#name)
  }

  /** Settles once the container has ended or its server has given up; never, if the watch is called off first. */
  async #ended(signal: AbortSignal): Promise<string> {
    const never = new Promise<string>(() => {})
    const exit = answer(['wait', this.#name], { signal, limitMs: FOREVER_MS }).then(
      status => `ended with status ${status}`,
      error => (signal.aborted ? never : Promise.reject(error)),
    )
    const { gaveUp } = OFFICIAL[this.#request.engine]
    if (gaveUp === null) return exit
    const abort = new Promise<string>(resolve => {
      const heard = (text: string) => {
        if (gaveUp.test(text)) resolve('gave up')
      }
      const args = ['logs', '--follow', this.#name]
      // An engine whose log cannot be read is still watched by its end.
      ask(args, { signal, limitMs: FOREVER_MS, heard }).catch(() => {})
    })
    return Promise.race([exit, abort])
  }
}
