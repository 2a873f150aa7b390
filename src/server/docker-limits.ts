import { answer } from './docker-command.ts'

const GIB = 2 ** 30

/**
 * What one container may take, as arguments of `docker create`: a quarter of the engine's memory between 1
 * and 4 GiB (1.75 GiB on a runner with 7 GB: two servers, the mover and the prover fit), no swap, half the
 * weight of other processes where processors are short, and no more than 2048 processes.
 * Processors have a weight and no quota: a quota would make a server wait while a processor is idle.
 * REHEARSE_SERVER_MEMORY (`3g`) and REHEARSE_SERVER_CPUS (`1.5`) override.
 */
export async function limits(signal: AbortSignal | undefined): Promise<string[]> {
  const { REHEARSE_SERVER_MEMORY, REHEARSE_SERVER_CPUS } = process.env
  const memory = REHEARSE_SERVER_MEMORY || String(await quarter(signal))
  return [
    '--memory',
    memory,
    '--memory-swap',
    memory,
    '--cpu-shares',
    '512',
    ...(REHEARSE_SERVER_CPUS ? ['--cpus', REHEARSE_SERVER_CPUS] : []),
    '--pids-limit',
    '2048',
    // Docker's 64 MB end PostgreSQL's parallel queries with "could not resize shared memory segment".
    '--shm-size',
    '256m',
  ]
}

/** Of the engine's memory, which may be a virtual machine's, and not this machine's. */
async function quarter(signal: AbortSignal | undefined): Promise<number> {
  const memory = Number(await answer(['info', '--format', '{{.MemTotal}}'], { signal }))
  return Math.floor(Math.min(4 * GIB, Math.max(GIB, memory / 4)))
}
