const babel = [
  'babel-jest',
  {
    configFile: false,
    babelrc: false,
    presets: [
      ['@babel/preset-env', { targets: { node: '20' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      // A field without a value is a field all the same, as in the build: MobX then watches it.
      ['@babel/preset-typescript', { allowDeclareFields: true }],
    ],
  },
]

/**
 * Jest runs specs in a context of their own, where each look at a global is slow: draws took four times as long. These are handed
 * to modules as parameters; those that fake timers replace can't be.
 */
const globals =
  'Array ArrayBuffer BigInt Boolean Buffer DataView Error JSON Map Math Number Object Promise Reflect RegExp Set String Symbol TypeError ' +
  'Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURIComponent encodeURIComponent isNaN parseInt'

// Jest's clean-up of globals wraps MobX's own global until setting it recurses.
const common = {
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: { '\\.[jt]sx?$': babel },
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/jest/same-draws.ts'],
  sandboxInjectedGlobals: globals.split(' '),
}

/** Specs that open phones: in one browser, and with what is large kept outside of Jest's sandbox. */
const phones = {
  ...common,
  globalSetup: '<rootDir>/test/jest/one-browser.ts',
  globalTeardown: '<rootDir>/test/jest/one-browser-ends.ts',
  testEnvironment: '<rootDir>/test/jest/phones-environment.ts',
  moduleNameMapper: { '^miniprogram-automator$|^\\.\\.?/(simulator/)?(open-phone|serve)$': '<rootDir>/test/jest/outside.js' },
}

/** Three kinds of promises: of our own code, of what the build gives, and of the built mini-program as it runs. */
module.exports = {
  // A busy machine is no fault. What never ends is ended, tests and hooks alike.
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/test/jest/ten-slowest.js', '<rootDir>/test/jest/summary-reporter.js'],
  testSequencer: '<rootDir>/test/jest/slowest-first.js',
  // Jest would leave one core free, which on two cores is half.
  maxWorkers: '100%',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testPathIgnorePatterns: ['<rootDir>/test/(e2e|build|engine|simulator)/'],
      setupFiles: [...common.setupFiles, '<rootDir>/test/jest/no-intl.ts'],
    },
    { ...common, displayName: 'build', testMatch: ['<rootDir>/test/build/**/*.test.ts'] },
    { ...common, displayName: 'engine', testMatch: ['<rootDir>/test/engine/**/*.test.ts'] },
    { ...phones, displayName: 'simulator', testMatch: ['<rootDir>/test/simulator/**/*.test.ts'] },
    { ...phones, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
}
