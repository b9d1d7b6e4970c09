/** Bundles the code of the two web pages when the host starts. */

import { join } from 'node:path'
import { build } from 'esbuild'

type PageName = 'phone' | 'panel'

/** Gives the script of each page as text. */
export async function bundlePages(): Promise<Record<PageName, string>> {
  const [phone, panel] = await Promise.all([bundle('runtime/main.ts'), bundle('preview/main.ts')])
  return { phone, panel }
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(__dirname, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text' },
    // glass-easel keeps its checks and measurements for other builds.
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}
