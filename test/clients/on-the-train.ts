import { afterAll, beforeAll } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { longReply } from './long-reply.ts'
import { type Network, startNetwork } from './network.ts'

/** For a test file: a server whose replies take a while, and a network on the way to it that can be cut. */
export function onTheTrain(): { app: TestApp; network: Network } {
  const started: { app?: TestApp; network?: Network } = {}
  beforeAll(async () => {
    started.app = await startTestApp()
    started.network = await startNetwork(started.app.url)
    started.app.claude.setScript(longReply)
  })
  afterAll(async () => {
    await started.network?.close()
    await started.app?.stop()
  })
  const missing = () => new Error('Ready only within a test')
  return {
    get app() {
      if (!started.app) throw missing()
      return started.app
    },
    get network() {
      if (!started.network) throw missing()
      return started.network
    },
  }
}
