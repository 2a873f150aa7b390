import { readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { z } from 'zod'
import { answer, ask } from './docker-command.ts'

const networks = z.record(z.string(), z.object({ NetworkID: z.string() }))

/**
 * The network of the container that we run in ourselves, where the Docker Engine that answers is the one that runs it (a container job
 * with the engine's socket): ports of the engine's loopback are not to be reached from here, but containers on that network are. Null
 * where we run beside the engine, or share its network.
 */
export async function ownNetwork(signal?: AbortSignal): Promise<string | null> {
  const container = ownContainer()
  if (container === null) return null
  const { status, stdout } = await ask(
    ['inspect', '--type', 'container', '--format', '{{json .NetworkSettings.Networks}}', container],
    { signal },
  )
  // An engine that does not know us runs in our container, or beside it.
  if (status !== 0) return null
  const [name] = Object.keys(networks.parse(JSON.parse(stdout)))
  return name === undefined || name === 'host' || name === 'none' ? null : name
}

/** Where a container is reached on a network: by its address, since a network that the engine has of itself knows no names. Empty while it does not run. */
export const addressOn = (network: string, container: string): Promise<string> =>
  answer([
    'inspect',
    '--format',
    `{{with index .NetworkSettings.Networks ${JSON.stringify(network)}}}{{.IPAddress}}{{end}}`,
    container,
  ])

/**
 * Where a container is reached through the engine's bridge, where that is one of this machine's own interfaces: past the process that
 * hands on each byte of a published port. Null where the engine runs in a virtual machine or without root, or the container does not run.
 * Another engine's bridge may have the same address: only a login tells.
 */
export async function bridgeAddress(container: string): Promise<string | null> {
  const { status, stdout } = await ask([
    'inspect',
    '--format',
    '{{range .NetworkSettings.Networks}}{{.Gateway}} {{.IPAddress}}\n{{end}}',
    container,
  ])
  if (status !== 0) return null
  const ours = Object.values(networkInterfaces()).flatMap(all => all?.map(one => one.address) ?? [])
  const [gateway = '', address = ''] = stdout.split('\n')[0]?.split(' ') ?? []
  return address !== '' && ours.includes(gateway) ? address : null
}

/** Our own container's id: engines mount its host name from a folder that is called so. */
export function ownContainer(file = '/proc/self/mountinfo'): string | null {
  try {
    const mounts = readFileSync(file, 'utf8')
    return /\/containers\/([0-9a-f]{64})\/\S* \/etc\/host(?:name|s) /.exec(mounts)?.[1] ?? null
  } catch {
    return null
  }
}
