import { isRole, runRole } from '../../src/child.ts'

// What a door does with the arguments of a child.
const role = process.argv[2]
if (!isRole(role)) throw new Error(`no role: ${role}`)
process.exitCode = await runRole(role)
