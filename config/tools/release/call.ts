import { readOptions } from '../cli/options'
import { UsageError } from '../cli/usage-error'
import { type Action, actions } from './check'

const USAGE =
  'usage: npm run release -- check [--built] | preview [--built] [--robot 1-30] [--desc TEXT] | upload [--robot 1-30] [--desc TEXT]'

/** The longest words for a version, in characters. Ours: no limit of WeChat's was found. */
export const MAX_DESC_LENGTH = 200

/** How the command was called. */
interface Call {
  action: Action
  /** Take dist as it is. */
  built: boolean
  /** 1 to 30. */
  robot: number
  /** Undefined: nobody said. */
  desc: string | undefined
}

/** Understands the words after the command's name. What makes no sense is a UsageError; what is not asked for is not repeated. */
export const readCall = (words: readonly string[]): Call => {
  const { words: plain, options } = readOptions(
    words,
    { built: 'boolean', robot: 'string', desc: 'string' },
    { usage: USAGE, words: true },
  )
  const [word, ...rest] = plain
  const action = actions.find((known) => known === word)
  if (!action || rest.length > 0) throw new UsageError(USAGE)
  const { built = false, robot = '1', desc } = options
  if (action === 'check' && (options.robot !== undefined || desc !== undefined)) throw new UsageError(USAGE)
  if (built && action === 'upload') {
    throw new UsageError('上传总是重新构建，不能用 --built · an upload is always built anew: leave out --built')
  }
  if (!/^([1-9]|[12]\d|30)$/.test(robot)) throw new UsageError(`--robot 要是 must be 1 to 30. ${USAGE}`)
  if (desc !== undefined && (desc === '' || desc.length > MAX_DESC_LENGTH || /[\r\n]/.test(desc))) {
    throw new UsageError(
      `--desc 要是一行，最多 ${MAX_DESC_LENGTH} 个字 must be one line of up to ${MAX_DESC_LENGTH} characters. ${USAGE}`,
    )
  }
  return { action, built, robot: Number(robot), desc }
}
