import { ServerError } from '../spec/errors.ts'
import { answer, ask } from './docker-command.ts'
import { noEngine } from './docker-engine.ts'
import { ownerState } from './owner.ts'
import { lastLine } from './program.ts'

/** Labels of every container that we start. */
export const LABEL = {
  run: 'rehearse.run',
  side: 'rehearse.side',
  owner: 'rehearse.owner',
} as const

/** Removes a container, whatever its state. Throws ServerError. */
export async function remove(container: string): Promise<void> {
  const args = ['rm', '--force', '--volumes', container]
  const { status, stderr } = await ask(args)
  if (status === 0 || /no such container|already in progress/i.test(stderr)) return
  throw new ServerError(`the container ${container} could not be removed: ${lastLine(stderr)}`, {
    tried: `docker ${args.join(' ')}`,
    fix: 'Once the Docker Engine is well again: rehearse clean',
  })
}

/** Removes containers whose run is over; with `run`, all of that run. */
export async function sweep(run?: string): Promise<string[]> {
  if ((await noEngine()) !== null) return []
  const filter = `label=${LABEL.run}${run === undefined ? '' : `=${run}`}`
  const list = await answer([
    'ps',
    '--all',
    '--no-trunc',
    '--filter',
    filter,
    '--format',
    `{{.Names}}\t{{.State}}\t{{.Image}}\t{{.Label "${LABEL.run}"}}\t{{.Label "${LABEL.side}"}}\t{{.Label "${LABEL.owner}"}}`,
  ])
  const swept: string[] = []
  for (const line of list.split('\n').filter(line => line !== '')) {
    const [name = '', state = '', from = '', ofRun = '', side = '', owner = ''] = line.split('\t')
    const who = ownerState(owner)
    const over = who === 'dead' || (who === 'past' && state !== 'running')
    if (run === undefined && !over) continue
    await remove(name)
    swept.push(`container ${name} (${from}, ${side} of run ${ofRun})`)
  }
  return swept
}
