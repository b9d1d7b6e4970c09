import { parseArgs } from 'node:util'

import { Misuse } from '../cli/usage-error'
import { type Deed, deeds } from './check'

const USAGE =
  'usage: npm run release -- check [--built] | preview [--built] [--robot 1-30] [--desc TEXT] | upload [--robot 1-30] [--desc TEXT]'

/** The longest words for a version, in characters. Ours: no limit of WeChat's was found. */
export const DESC_MOST = 200

/** How the command was called. */
export interface Call {
  deed: Deed
  /** Take dist as it is. */
  built: boolean
  /** 1 to 30. */
  robot: number
  /** Undefined: nobody said. */
  desc: string | undefined
}

/** Understands the words after the command's name. What makes no sense is a Misuse; what is not asked for is not repeated. */
export const readCall = (words: string[]): Call => {
  const options = { built: { type: 'boolean' }, robot: { type: 'string' }, desc: { type: 'string' } } as const
  const { values, positionals, tokens } = parseArgs({ args: words, strict: false, allowPositionals: true, tokens: true, options })
  const strange = tokens.find((token) => token.kind === 'option' && !Object.keys(options).includes(token.name))
  if (strange?.kind === 'option') throw new Misuse(`不认识的参数 ${strange.rawName} is not asked for. ${USAGE}`)
  const [word, ...rest] = positionals
  const deed = deeds.find((known) => known === word)
  if (!deed || rest.length > 0) throw new Misuse(USAGE)
  const { built = false, robot = '1', desc } = values
  if (deed === 'check' && (values.robot !== undefined || desc !== undefined)) throw new Misuse(USAGE)
  if (built && deed === 'upload') {
    throw new Misuse('上传总是重新构建，不能用 --built · an upload is always built anew: leave out --built')
  }
  if (typeof robot !== 'string' || !/^([1-9]|[12]\d|30)$/.test(robot)) throw new Misuse(`--robot 要是 must be 1 to 30. ${USAGE}`)
  if (desc !== undefined && (typeof desc !== 'string' || desc === '' || desc.length > DESC_MOST || /[\r\n]/.test(desc))) {
    throw new Misuse(`--desc 要是一行，最多 ${DESC_MOST} 个字 must be one line of up to ${DESC_MOST} characters. ${USAGE}`)
  }
  return { deed, built: built === true, robot: Number(robot), desc }
}
