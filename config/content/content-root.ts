import { join } from 'node:path'

/** The folder that the catalogue is read from, and baked into. */
export const contentRoot = join(__dirname, '../../src/content')
