#!/usr/bin/env node
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { isRole, runRole } from './child.ts'

/** The door of the command line, and of the processes that it starts from itself: those load what they need and no more. */
// What is compiled once is kept in the folder for temporary files (Node 22.8): each mover of a check starts in half the time.
module.enableCompileCache?.()
const [, , role] = process.argv
if (isRole(role)) process.exitCode = await runRole(role)
else {
  const { commandLine } = await import('./command-line.ts')
  const self = { command: process.execPath, args: [fileURLToPath(import.meta.url)] }
  process.exitCode = await commandLine(process.argv, self)
}
