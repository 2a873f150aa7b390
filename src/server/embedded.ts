import { ServerError } from '../spec/errors.ts'
import { findBinaries, PACKAGE } from './embedded-binaries.ts'
import { installEmbedded } from './embedded-install.ts'
import { sweepFolders } from './folder.ts'
import { LocalServer } from './local-server.ts'
import type { Provider, ServerRequest } from './provider.ts'
import { isRoot, unprivileged } from './user.ts'
import { isVersion } from './version.ts'

/** PostgreSQL from the binaries of an npm package, found when it is needed; for machines without a Docker Engine. */
export const embedded: Provider = {
  name: 'embedded',
  unavailable: async request => lacking(request),
  async start(request) {
    const why = lacking(request)
    const binaries = findBinaries()
    if (why !== null || binaries === null) {
      throw new ServerError(`embedded cannot serve the ${request.side}: ${why}`, {
        tried: '--server embedded',
      })
    }
    const user = isRoot() ? unprivileged() : null
    return LocalServer.start('embedded', request, () => installEmbedded(request, binaries, user))
  },
  sweep: run => sweepFolders('embedded', run),
}

const SERVED = 'postgres'

function lacking({ engine, version, image }: ServerRequest): string | null {
  if (engine !== SERVED) return `it has the binaries of ${SERVED} only`
  if (image !== null) return `the spec asks for the image ${image}, which takes a Docker Engine`
  if (process.platform === 'win32') return 'Windows is not covered'
  const binaries = findBinaries()
  if (binaries === null) return `the npm package ${PACKAGE} is not installed`
  if (!isVersion(binaries.version, version)) {
    return `${PACKAGE} ${binaries.version} is installed, and the spec asks for ${engine}:${version}`
  }
  if (isRoot() && unprivileged() === null) {
    return 'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody'
  }
  return null
}
