import { join } from 'node:path'
import { defineConfig } from '@tarojs/cli'

export default defineConfig({
  projectName: 'huanhao',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [join(__dirname, 'aria/plugin.ts')],
  cache: { enable: false },
  // theme.json names the tab bar's pictures; Taro copies only those that app.json itself names.
  copy: { patterns: [{ from: 'src/assets/', to: 'dist/assets/' }], options: {} },
  mini: {
    optimizeMainPackage: { enable: true },
    // px stays px: the screens are drawn in CSS pixels and grow with --fs, not with the width of the phone (docs/adr/002).
    postcss: { pxtransform: { enable: false } },
  },
})
