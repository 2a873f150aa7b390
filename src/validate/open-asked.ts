import type { Session } from '../engine/engine.ts'
import type { Asked } from './question.ts'

/** One session a side; in place one and the same, so that both forms are asked at one moment. `await using` ends both. */
export async function openBoth(
  inPlace: boolean,
  open: (side: 'source' | 'target') => Promise<Session>,
): Promise<Asked & AsyncDisposable> {
  const source = await open('source')
  try {
    const target = inPlace ? source : await open('target')
    return {
      source,
      target,
      async [Symbol.asyncDispose]() {
        for (const session of new Set([source, target])) await session[Symbol.asyncDispose]()
      },
    }
  } catch (error) {
    await source[Symbol.asyncDispose]()
    throw error
  }
}
