import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from './program.ts'

/** What the sources make, in a folder of its own: what is measured is what ships, whatever stands in dist/. */
export interface Programs {
  /** The command line as `ncc` bundles it: the mover and the prover are started from it. */
  cli: string
  /** bench/product.ts */
  product: string
}

export async function build(folder: string, signal: AbortSignal): Promise<Programs> {
  const root = resolve(import.meta.dirname, '..')
  const bin = join(root, 'node_modules', '.bin')
  mkdirSync(folder, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: false, outDir: join(folder, 'lib'), rootDir: root },
    include: [join(root, 'src', 'cli.ts'), join(root, 'bench', 'product.ts')],
    exclude: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  await run(join(bin, 'tsc'), ['-p', folder], { signal })
  const cli = join(folder, 'cli')
  const from = join(folder, 'lib', 'src', 'cli.js')
  await run(join(bin, 'ncc'), ['build', from, '-o', cli, '--no-cache', '-q'], { signal })
  return { cli: join(cli, 'index.js'), product: join(folder, 'lib', 'bench', 'product.js') }
}
