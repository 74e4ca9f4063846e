import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/app.ts'
import { postgresBackend } from './backends.ts'
import { freePort } from './free-port.ts'

export type ProxyKind = 'nginx' | 'haproxy'
export const proxyKinds: ProxyKind[] = ['nginx', 'haproxy']

/** Debian has them where only root looks by itself. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }

const isInstalled = (program: string) => spawnSync(program, ['-v'], { env }).status === 0

/** PostgreSQL is switched on, and the proxies are there. In CI an absent program is a failure, not a skip. */
export const proxied = postgresBackend !== null && (Boolean(process.env.CI) || proxyKinds.every(isInstalled))

/** A running proxy in front of servers. */
export interface RunningProxy {
  url: string
  wsUrl: string
  /** Which server each request went to, by its port, in the order in which the requests ended. */
  ports(): number[]
  stop(): Promise<void>
}

/** Replaces what has to be there; the rest of a configuration is tried as it stands. */
function replace(text: string, pattern: RegExp, by: (found: string) => string): string {
  if (!pattern.test(text)) throw new Error(`${pattern} is not there`)
  return text.replace(pattern, by)
}

/** The two server lines of a configuration, as many as there are servers. */
const withServers = (config: string, servers: readonly string[]) =>
  replace(config, /( +server .*assistant-\d:4000.*\n)+/, (lines) => {
    const [line = ''] = lines.split('\n')
    return servers
      .map((server, n) => `${line.replace('assistant-1:4000', server).replace('assistant-1', `s${n}`)}\n`)
      .join('')
  })

const asItStands = (file: string) => readFileSync(join(projectRoot, 'examples/deploy', file), 'utf8')

/** What is around a site of nginx where Debian's own nginx.conf is not. */
const aroundSite = (dir: string, site: string) => `
pid ${dir}/nginx.pid;
worker_processes 1;
error_log stderr warn;
events { worker_connections 4096; }
http {
  log_format servers 'to $upstream_addr, $bytes_sent bytes';
  access_log ${dir}/access.log servers;
  client_body_temp_path ${dir}/body;
  proxy_temp_path ${dir}/proxy;
  fastcgi_temp_path ${dir}/fastcgi;
  uwsgi_temp_path ${dir}/uwsgi;
  scgi_temp_path ${dir}/scgi;
  include ${site};
}
`

/** How each program is started, with nothing of its configuration changed but addresses, and what is logged where. */
const programs = {
  nginx(dir: string, port: number, servers: readonly string[]) {
    const site = join(dir, 'site.conf')
    const config = replace(asItStands('nginx.conf'), /listen 80;/, () => `listen 127.0.0.1:${port};`)
    writeFileSync(site, withServers(config, servers))
    writeFileSync(join(dir, 'nginx.conf'), aroundSite(dir, site))
    return ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;']
  },
  haproxy(dir: string, port: number, servers: readonly string[]) {
    const config = replace(asItStands('haproxy.cfg'), /bind :80\b/, () => `bind 127.0.0.1:${port}`)
    const logged = replace(config, /option httplog/, () => 'log-format "to %si:%sp, %B bytes"')
    writeFileSync(join(dir, 'haproxy.cfg'), withServers(logged, servers))
    return ['-db', '-f', join(dir, 'haproxy.cfg')]
  },
} satisfies Record<ProxyKind, unknown>

/** Resolves once something listens there; rejects when the program ends before. */
async function untilListening(url: string, program: ChildProcess, output: () => string) {
  for (;;) {
    const answered = await fetch(url).then(
      (response) => response.status !== 503, // HAProxy before its first look at the servers
      () => false,
    )
    if (answered) return
    if (program.exitCode !== null) throw new Error(`It ended:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/**
 * Starts the real program with the configuration of examples/deploy.
 * @param servers as host:port
 */
export async function startProxy(kind: ProxyKind, servers: readonly string[]): Promise<RunningProxy> {
  const dir = mkdtempSync(join(tmpdir(), `aiplace-${kind}-`))
  chmodSync(dir, 0o711) // nginx works as somebody else where it is started by root
  const port = await freePort()
  const program = spawn(kind, programs[kind](dir, port, servers), { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(program, 'close')
  let output = ''
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const url = `http://127.0.0.1:${port}/graphql`
  await untilListening(url, program, () => output)
  return {
    url,
    wsUrl: url.replace('http', 'ws'),
    ports() {
      const log = kind === 'nginx' ? readFileSync(join(dir, 'access.log'), 'utf8') : output
      return [...log.matchAll(/^to .*?:([1-9]\d*), /gm)].map(([, port]) => Number(port))
    },
    async stop() {
      program.kill('SIGTERM')
      await ended
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
