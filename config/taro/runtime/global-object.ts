/**
 * Stands for `globalThis` in every module (plugin.ts). iOS before 12.2 and engines of before 2019 have none, and MobX reads it
 * while it is loaded. `global` is webpack's own, which bundles this file as it is: the real one where there is one, otherwise
 * whatever can be had, or nothing.
 */
export default global || {}
