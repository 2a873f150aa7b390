import { readFileSync } from 'node:fs'

/** A user of this machine to run a server as. */
export interface User {
  name: string
  uid: number
  gid: number
}

const UNPRIVILEGED = ['postgres', 'nobody']

/** PostgreSQL refuses to run as root (initdb, postmaster): true where we are root. */
export const isRoot = (): boolean => process.getuid?.() === 0

/** An unprivileged user that this machine has, or null: from passwd(5), the system's own or another file. */
export function unprivileged(passwd = '/etc/passwd'): User | null {
  const users = readPasswd(passwd)
  for (const name of UNPRIVILEGED) {
    const user = users.find(user => user.name === name && user.uid !== 0)
    if (user) return user
  }
  return null
}

function readPasswd(file: string): User[] {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap(line => {
    const [name = '', , uid, gid] = line.split(':')
    if (uid === undefined || gid === undefined) return []
    // macOS writes nobody as -2, which is that of 32 bits.
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }]
  })
}
