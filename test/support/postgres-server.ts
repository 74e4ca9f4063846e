import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

/** Where Debian keeps the newest PostgreSQL's programs. */
function programs(): string {
  const versions = readdirSync('/usr/lib/postgresql').sort((one, other) => Number(other) - Number(one))
  return join('/usr/lib/postgresql', versions[0] ?? '', 'bin')
}

/** PostgreSQL does not run as root. */
function whoRunsIt(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'postgres']))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** A PostgreSQL of a test's own, which may be stopped, killed and started again at the same address. */
export async function createPostgres() {
  const port = await freePort()
  const dir = mkdtempSync(join(tmpdir(), 'aiplace-postgres-'))
  const data = join(dir, 'data')
  const user = whoRunsIt()
  if (user.uid !== undefined && user.gid !== undefined) chownSync(dir, user.uid, user.gid)

  function run(program: string, ...args: string[]) {
    const { status } = spawnSync(join(programs(), program), args, { ...user, cwd: dir, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`)
  }

  run('initdb', '--pgdata', data, '--auth', 'trust', '--username', 'postgres', '--no-sync')
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    start() {
      const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${dir}`
      run('pg_ctl', 'start', '--pgdata', data, '--wait', '--log', join(dir, 'log'), '--options', options)
    },
    /** @param mode `immediate` is a crash: nothing is finished, and the next start recovers */
    stop: (mode: 'fast' | 'immediate') => run('pg_ctl', 'stop', '--pgdata', data, '--wait', '--mode', mode),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}
