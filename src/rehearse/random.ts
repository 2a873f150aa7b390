import { createHash } from 'node:crypto'

/** Numbers that one seed always gives in the same order. */
export class Random {
  readonly #seed: string
  #n = 0

  constructor(seed: string) {
    this.#seed = seed
  }

  /** From 0 up to, and without, `below`. */
  whole(below: number): number {
    const digest = createHash('sha256')
      .update(`${this.#seed} ${this.#n++}`)
      .digest()
    return digest.readUIntBE(0, 6) % Math.max(1, below)
  }

  /** Another generator, whose numbers do not depend on how many this one gave. */
  branch(name: string): Random {
    return new Random(`${this.#seed}/${name}`)
  }

  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items]
    for (let i = left.length - 1; i > 0; i--) {
      const j = this.whole(i + 1)
      const [a, b] = [left[i], left[j]]
      if (a === undefined || b === undefined) continue
      left[i] = b
      left[j] = a
    }
    return left
  }
}
