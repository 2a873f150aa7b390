import { spawnSync } from 'node:child_process'

/**
 * The main job on the examples, as a user would run it: on Docker where a Docker Engine answers, else on embedded PostgreSQL, and then
 * without the example that needs MySQL.
 */
const docker = spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0
const examples = ['full-name', 'tenant-split', ...(docker ? ['shop-to-crm'] : [])]
const specs = examples.map(name => `examples/${name}/${name}.move.yaml`)

if (!docker) {
  console.log(
    'No Docker Engine answers: embedded PostgreSQL serves the demo, and shop-to-crm, which needs MySQL, is left out.\n',
  )
}
const { status } = spawnSync(process.execPath, ['dist/cli/index.js', 'check', ...specs], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
