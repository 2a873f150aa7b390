/** How a statement that takes too long is stopped. */
export interface Stops {
  /** Seconds; 0: no limit. */
  seconds: number
  /** Makes the server give it up; from another connection. */
  cancel: () => Promise<void>
  /** Ends the connection. */
  destroy: () => void
}

/** Time that the server's own limit has, which comes first; MySQL has one for SELECT alone. */
const GRACE = 500
/** Where the server does not even answer a KILL, only the connection can go. */
const PATIENCE = 5_000

/**
 * Waits for a statement no longer than it may take; `late` tells what was thrown after that from
 * what was thrown before.
 */
export async function limited<T>(
  statement: () => Promise<T>,
  { seconds, cancel, destroy }: Stops,
  failed: (thrown: unknown, late: boolean) => Error,
): Promise<T> {
  let late = false
  let last: NodeJS.Timeout | undefined
  const overdue = async (): Promise<void> => {
    late = true
    last = setTimeout(destroy, PATIENCE)
    await cancel().catch(destroy)
  }
  const first = seconds > 0 ? setTimeout(overdue, seconds * 1000 + GRACE) : undefined
  try {
    return await statement()
  } catch (thrown) {
    throw failed(thrown, late)
  } finally {
    clearTimeout(first)
    clearTimeout(last)
  }
}
