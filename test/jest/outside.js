/** What test/jest/phones-environment.ts keeps outside of Jest's sandbox, in place of the modules that jest.config.js says. */
module.exports = globalThis.outside
