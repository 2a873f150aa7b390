import { ServerError } from '../spec/errors.ts'
import { PROVIDERS } from './choose.ts'

/**
 * Ends what killed runs left on this machine, and leaves living runs alone.
 * One line for each thing that was ended.
 */
export const sweepAll = (): Promise<string[]> => sweep()

/** Ends everything that one run started, whether its process still lives or not, and its scratch databases on the servers behind these URLs. */
export const sweepRun = (run: string, urls: readonly string[] = []): Promise<string[]> =>
  sweep(run, urls)

/** Where one provider cannot end what it left, the others still end theirs; then its error is thrown, with what was ended. */
async function sweep(run?: string, urls?: readonly string[]): Promise<string[]> {
  const sweeps = await Promise.allSettled(
    Object.values(PROVIDERS).map(provider => provider.sweep(run, urls)),
  )
  const swept = sweeps.flatMap(each => (each.status === 'fulfilled' ? each.value : []))
  const failed = sweeps.find(each => each.status === 'rejected')
  if (failed === undefined) return swept
  if (swept.length === 0) throw failed.reason
  const why = failed.reason instanceof Error ? failed.reason.message : String(failed.reason)
  throw new ServerError(`not all could be ended: ${why}\n  ended: ${swept.join('\n  ended: ')}`, {
    tried: 'to end what was left',
    fix: 'Once that is mended: rehearse clean',
    cause: failed.reason,
  })
}
