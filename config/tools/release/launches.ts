import * as v from 'valibot'

import { parseLink } from '../../../src/domain/links/link'

const launch = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  pathName: v.string(),
  query: v.string(),
  scene: v.pipe(v.number(), v.integer()),
})

type Launch = v.InferOutput<typeof launch>

const project = v.object({
  projectname: v.string(),
  description: v.string(),
  appid: v.string(),
  condition: v.object({ miniprogram: v.object({ list: v.array(launch) }) }),
})

type Project = v.InferOutput<typeof project>

/** Reads project.config.json. Throws where it has not the form that DevTools and we need. */
export const readProject = (json: string): Project => v.parse(project, JSON.parse(json))

/** A query as WeChat hands it over: values stay percent-encoded. */
export const queryOf = (query: string): Record<string, string> =>
  Object.fromEntries(
    query.split('&').flatMap((pair) => {
      const [name = '', ...value] = pair.split('=')
      return name === '' ? [] : [[name, value.join('=')]]
    }),
  )

/** The one launch that is wrong on purpose says so. */
const isBroken = ({ name }: Launch) => name.includes('坏')

/** Launches that open no page, or say nothing that the app can read. */
export const launchProblems = (launches: readonly Launch[], pages: readonly string[]): string[] =>
  launches.flatMap((listed) => {
    if (!pages.includes(listed.pathName)) return [`“${listed.name}”: 没有页面 there is no page ${listed.pathName}`]
    const unread = listed.query !== '' && parseLink(queryOf(listed.query)).kind === 'home'
    return unread === isBroken(listed)
      ? []
      : [`“${listed.name}”: ${listed.query} ${unread ? '读不懂 can’t be read' : '读得懂 can be read'}`]
  })
