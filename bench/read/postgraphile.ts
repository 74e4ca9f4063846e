/** PostGraphile 5 as its documentation shows, with the filter plugin that belongs to it. */

import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'
import { exitWithParent, numberFrom, textFrom } from '../stream/child.ts'

const connectionString = textFrom('DATABASE_URL')
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: 10 } })],
  grafserv: { graphiql: false, websockets: false },
  grafast: { explain: false },
})
const served = instance.createServ(grafserv)
const server = createServer()
exitWithParent()
await served.addTo(server)
server.keepAliveTimeout = 60_000
server.listen(numberFrom('PORT'), '127.0.0.1')
