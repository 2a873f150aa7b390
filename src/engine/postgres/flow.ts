/** What can rest while nobody asks: a socket. */
interface Pausable {
  pause(): unknown
  resume(): unknown
}

/** Full chunks that may wait before the socket is paused. */
const WAITING = 2

/** Between chunks, which come when they like, and a reader, who asks: the socket rests while enough wait. */
export class Flow<Chunk> {
  readonly #full: Chunk[] = []
  #socket: Pausable | null = null
  #paused = false
  #ended = false
  #error: Error | null = null
  #discarding = false
  #wake: () => void = () => {}

  /** True once the server has nothing more to say about the query. */
  get ended(): boolean {
    return this.#ended
  }

  /** True once nobody wants what still comes. */
  get discarding(): boolean {
    return this.#discarding
  }

  /** To be called first. */
  from(socket: Pausable): void {
    this.#socket = socket
  }

  /** The next chunk, or null after the last. Throws what the query failed with. */
  async next(): Promise<Chunk | null> {
    while (true) {
      const chunk = this.#full.shift()
      if (this.#full.length < WAITING) this.#resume()
      if (chunk !== undefined) return chunk
      if (this.#error) throw this.#error
      if (this.#ended) return null
      await this.#news()
    }
  }

  /** Reads and drops what still comes, until the server is done; its error is dropped too. */
  async discard(): Promise<void> {
    this.#discarding = true
    this.#full.length = 0
    this.#resume()
    while (!this.#ended) await this.#news()
  }

  keep(chunk: Chunk | null): void {
    if (chunk === null) return
    this.#full.push(chunk)
    if (this.#full.length >= WAITING && !this.#paused) {
      this.#paused = true
      this.#socket?.pause()
    }
    this.#wake()
  }

  /** Nothing more comes. */
  end(error: Error | null = null): void {
    this.#error ??= error
    this.#ended = true
    this.#resume()
    this.#wake()
  }

  #news(): Promise<void> {
    return new Promise(resolve => {
      this.#wake = resolve
    })
  }

  #resume(): void {
    if (!this.#paused) return
    this.#paused = false
    this.#socket?.resume()
  }
}
