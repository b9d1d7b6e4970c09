import fc from 'fast-check'

import { runs, seed } from '../helpers/runs'

// Jest set-up of every spec: every property draws from the seed of the run, and as many times as the run asks for.
fc.configureGlobal({ seed, numRuns: runs(100) })
