declare module 'miniprogram-compiler' {
  /** Compiles every template below a folder with WeChat's wcc. Throws with its message when one is refused. */
  export function wxmlToJs(folder: string): string
  /** Compiles every sheet below a folder with WeChat's wcsc. Throws with its message when one is refused. */
  export function wxssToJs(folder: string): string
}
