import { join } from 'node:path'
import { defineConfig } from '@tarojs/cli'

import { version } from '../package.json'

const root = join(__dirname, '..')

export default defineConfig({
  projectName: 'huanhao',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [
    join(__dirname, 'taro/aria/plugin.ts'),
    join(__dirname, 'taro/runtime/plugin.ts'),
    join(__dirname, 'taro/drop-project-config.ts'),
  ],
  cache: { enable: false },
  // MobX's own minified build: webpack can't drop all of the warnings for developers from the other one, and keeps 20 KB of them.
  alias: process.env.NODE_ENV === 'production' ? { mobx$: join(root, 'node_modules/mobx/dist/mobx.esm.production.min.js') } : {},
  // Taro writes every 汉字 as six ASCII characters; as itself it takes three bytes, and the catalogue is mostly 汉字.
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  defineConstants: { APP_VERSION: JSON.stringify(version) },
  // theme.json names the tab bar's pictures; Taro copies only those that app.json itself names. The others are share cards'.
  copy: {
    patterns: ['assets/', 'packages/guide/assets/', 'packages/record/assets/'].map((folder) => ({
      from: `src/${folder}`,
      to: `dist/${folder}`,
    })),
    options: {},
  },
  // How deep templates are unrolled before Taro falls back to a recursive component, which the automator of WeChat DevTools
  // can't look into. Our deepest page has ten levels (test/e2e/limits.test.ts keeps it so); Taro's 16 costs 20 KB more.
  baseLevel: 11,
  mini: {
    optimizeMainPackage: { enable: true },
    // Packages that are published in newer JavaScript than phones run (test/build/syntax.test.ts).
    compile: {
      include: [(path: string) => /node_modules\/(valibot|mobx-react|mobx-react-lite)\//.test(path.replace(/\\/g, '/'))],
    },
    // px stays px: the screens are drawn in CSS pixels and grow with --fs, not with the width of the phone (docs/adr/002).
    postcss: { pxtransform: { enable: false } },
  },
})
