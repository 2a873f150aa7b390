import { fileURLToPath } from 'node:url'
import { isRole, runRole } from './child.ts'
import { keepCompiled } from './keep-compiled.ts'

/** The action's door, and that of the processes that it starts from itself: those load what they need and no more. */
const [, , role] = process.argv
keepCompiled()
if (isRole(role)) process.exitCode = await runRole(role)
else {
  const { action } = await import('./action.ts')
  const self = { command: process.execPath, args: [fileURLToPath(import.meta.url)] }
  process.exitCode = await action(self)
}
