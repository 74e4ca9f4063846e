/** Loaded with `--import` into a server: its journal shows at once and stores nothing, to tell what storing costs. */

import { register } from 'node:module'

register('./unstored-hooks.js', import.meta.url)
