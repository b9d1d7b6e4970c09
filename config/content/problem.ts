/** error: the bake stops. warn: somebody should look soon. info: for a quiet evening. */
export const levels = ['error', 'warn', 'info'] as const
export type Level = (typeof levels)[number]

/** Something an editor must mend. `file` is relative to the content folder, `line` starts at 1. */
export interface Problem {
  level: Level
  file: string
  line: number
  message: string
}

/** One line a problem, as editors and CI show it. The folder itself is the file ''. */
export const problemLine = ({ file, line, message }: Problem): string =>
  `src/content${file === '' ? '' : `/${file}:${line}`}  ${message}`
