import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The built mini-program. `npm test` builds it first. */
export const dist = join(__dirname, '../../dist')

if (!existsSync(join(dist, 'app.json'))) throw new Error('dist is missing or incomplete: run `npm run build` first')
