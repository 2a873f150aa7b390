import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a server over a port of our own, which can be cut while the server lives. `await using` closes it. */
export class Detour implements AsyncDisposable {
  /** Of the same database, by this way. */
  readonly url: string
  readonly #server: Server
  readonly #sockets: Set<Socket>

  private constructor(url: string, server: Server, sockets: Set<Socket>) {
    this.url = url
    this.#server = server
    this.#sockets = sockets
  }

  /** `port`: of servers whose URLs name none. */
  static async to(url: string, port: number): Promise<Detour> {
    const there = new URL(url)
    const far = {
      host: there.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: there.port === '' ? port : Number(there.port),
    }
    const sockets = new Set<Socket>()
    const server = createServer(near => {
      const on = connect(far)
      for (const [socket, other] of [
        [near, on],
        [on, near],
      ] as const) {
        sockets.add(socket)
        socket.setNoDelay(true)
        socket.on('error', () => {})
        socket.on('close', () => {
          sockets.delete(socket)
          other.destroy()
        })
        socket.pipe(other)
      }
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port to listen on')
    there.hostname = '127.0.0.1'
    there.port = `${address.port}`
    return new Detour(there.href, server, sockets)
  }

  /** Somebody is on the way. */
  get taken(): boolean {
    return this.#sockets.size > 0
  }

  /** Both ends of every connection see it broken off; later ones come through. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.cut()
    await closed
  }
}
