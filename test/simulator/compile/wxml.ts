/** Compiles all WXML and WXS of a dist with WeChat's own template compiler. */
import { TmplGroup } from 'glass-easel-template-compiler'
import type { CompileProblem } from '../protocol'

const START_TAG = /<[a-zA-Z][\w-]*(?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s*\/?>/g
const EVENT_ATTRIBUTE = /(\s)(capture-bind|capture-catch|mut-bind|bind|catch)([a-zA-Z]\w*)(?=\s*=)|"[^"]*"|'[^']*'/g

/**
 * `bindtap="x"` to `bind:tap="x"`: the compiler takes the older form for an ordinary attribute.
 * Quoted values are matched too, so that words inside them stay as they are.
 */
export function withColonEvents(wxml: string): string {
  return wxml.replace(START_TAG, (tag) =>
    tag.replace(EVENT_ATTRIBUTE, (whole: string, space: string | undefined, kind: string, event: string) =>
      space === undefined ? whole : `${space}${kind}:${event}`,
    ),
  )
}

/**
 * Listeners get events as WeChat's logic layer sees them (plain targets with id and dataset); `hostEvent` is handed to
 * the templates by the phone (runtime/engine.ts).
 */
const EVENT_BRIDGE = 'Q.C=function(caller,event,listener){return listener.call(caller,hostEvent(event))};'

interface CompilerMessage {
  isError: boolean
  message: string
  startLine: number
}

/**
 * In: sources by path without extension. Out: one JavaScript expression (free name: `hostEvent`) that gives the
 * template generators by path; a template that does not compile is left out and named in `problems`.
 */
export function compileTemplates(
  wxml: ReadonlyMap<string, string>,
  wxs: ReadonlyMap<string, string>,
): { templates: string; problems: CompileProblem[] } {
  const group = new TmplGroup()
  const problems: CompileProblem[] = []
  try {
    group.setExtraRuntimeScript(EVENT_BRIDGE)
    for (const [path, source] of wxs) group.addScript(path, source)
    for (const [path, source] of wxml) {
      const messages: CompilerMessage[] = group.addTmpl(path, withColonEvents(source))
      const error = messages.find((message) => message.isError)
      if (!error) continue
      group.removeTmpl(path)
      problems.push({ file: `${path}.wxml`, message: `line ${error.startLine + 1}: ${error.message}` })
    }
    return { templates: group.getTmplGenObjectGroups(), problems }
  } finally {
    group.free()
  }
}
