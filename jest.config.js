const babel = [
  'babel-jest',
  {
    configFile: false,
    babelrc: false,
    presets: [
      ['@babel/preset-env', { targets: { node: '20' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      '@babel/preset-typescript',
    ],
  },
]

// Jest's clean-up of globals wraps MobX's own global until setting it recurses.
const common = {
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: { '\\.[jt]sx?$': babel },
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/same-draws.ts'],
}

/** Three kinds of promises: of our own code, of what the build gives, and of the built mini-program as it runs. */
module.exports = {
  globalSetup: '<rootDir>/test/browser-ready.ts',
  // A busy machine is no fault. What never ends is ended, tests and hooks alike.
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/test/closing-line.js'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testPathIgnorePatterns: ['<rootDir>/test/(e2e|build|host)/'],
      setupFiles: [...common.setupFiles, '<rootDir>/test/no-intl.ts'],
    },
    { ...common, displayName: 'build', testMatch: ['<rootDir>/test/build/**/*.test.ts'] },
    { ...common, displayName: 'host', testMatch: ['<rootDir>/test/host/**/*.test.ts'] },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
}
