/** The preview for people: a phone in its frame, switches on the left, what the app asked of WeChat on the right. */

import type { LaunchCase } from '../launch-list'
import { type AppRequest, FONT_SCALES, type Language } from '../protocol'
import type { PhoneControls } from '../runtime/main'
import css from './panel.css'
import { requestWords } from './request-words'
import { type Choice, keepChoice, phoneAddress, readChoice, type Start, WIDTHS } from './state'

const LANGUAGE_WORDS: Record<Language, string> = { zh_CN: '简体中文', zh_TW: '繁體中文', en: 'English' }
const HEIGHT = 812
/** How long to wait for the phone to start before giving up on hearing from it, in ms. */
const START_PATIENCE_MS = 15_000

let choice = readChoice()
let start: Start = { path: '', query: '', scene: null }
const frame = document.createElement('iframe')
frame.title = '手机 · Phone'
const asks = make('ul', 'asks', [])
let waiting = 0

function make(tag: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}

function phone(): PhoneControls | undefined {
  return frame.contentWindow?.phone
}

function load(where: Start): void {
  start = where
  frame.width = String(choice.width)
  frame.height = String(HEIGHT)
  frame.src = phoneAddress(choice, where)
}

/** Buttons of which one is pressed. */
function choices<T>(
  title: string,
  options: readonly T[],
  words: (option: T) => string,
  current: () => unknown,
  choose: (option: T) => void,
): HTMLElement {
  const buttons = options.map((option) => {
    const made = make('button', '', [words(option)])
    made.addEventListener('click', () => {
      choose(option)
      keepChoice(choice)
      press()
    })
    return made
  })
  const press = () => {
    for (const [index, made] of buttons.entries()) made.setAttribute('aria-pressed', String(options[index] === current()))
  }
  press()
  return make('section', '', [make('h2', '', [title]), make('div', 'choices', buttons)])
}

function choose(part: Partial<Choice>): void {
  choice = { ...choice, ...part }
  frame.width = String(choice.width)
  phone()?.change({ theme: choice.theme, fontScale: choice.fs, language: choice.lang })
}

function act(words: string, work: () => void): HTMLElement {
  const made = make('button', '', [words])
  made.addEventListener('click', work)
  return made
}

/** The place the person is at, so that a change of settings opens there again. */
function here(): Start {
  const place = phone()?.place()
  return place && place.path !== '' ? { ...start, ...place } : start
}

function launches(list: readonly LaunchCase[]): HTMLElement {
  const home: LaunchCase = { name: '首页 · First page', path: '', query: '', scene: null }
  const buttons = [home, ...list].map((item) => {
    const made = make('button', '', [item.name, make('small', '', [[item.path, item.query].filter(Boolean).join('?')])])
    made.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === made))
      load(item)
    })
    return made
  })
  return make('section', '', [make('h2', '', ['从哪里打开 · Open from']), make('div', 'launches', buttons)])
}

function show(ask: AppRequest): void {
  const { title, detail, picture } = requestWords(ask)
  const item = make('li', '', [make('strong', '', [title]), make('pre', '', [detail])])
  if (picture) {
    const image = document.createElement('img')
    image.src = `/dist/${picture.replace(/^\//, '')}`
    image.alt = ''
    item.append(image)
  }
  asks.querySelector('.empty')?.remove()
  asks.prepend(item)
}

/** Once the phone runs: hear what it asks. */
function listen(): void {
  window.clearInterval(waiting)
  const since = Date.now()
  asks.replaceChildren(make('li', 'empty', ['还没有。Nothing yet.']))
  waiting = window.setInterval(() => {
    const controls = phone()
    if (!controls && Date.now() - since < START_PATIENCE_MS) return
    window.clearInterval(waiting)
    controls?.requests().forEach(show)
    controls?.onRequest(show)
  }, 100)
}

async function open(): Promise<void> {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  const list: LaunchCase[] = await (await fetch('/launches.json')).json()
  const controls = make('div', '', [
    make('h1', '', ['预览 · Preview']),
    make('p', '', [
      '跑的是构建好的小程序，界面框架是微信开源的 glass-easel。这不是微信：最后请在微信开发者工具和真机上再看一遍。',
      ' The built mini-program, run by the framework WeChat has published. This is not WeChat: check in DevTools and on a phone too.',
    ]),
    launches(list),
    choices(
      '主题 · Theme',
      ['light', 'dark'] as const,
      (theme) => (theme === 'light' ? '浅色 Light' : '深色 Dark'),
      () => choice.theme,
      (theme) => choose({ theme }),
    ),
    choices(
      '字号 · Text size',
      FONT_SCALES,
      (fs) => `×${fs}`,
      () => choice.fs,
      (fs) => {
        choose({ fs })
        load(here())
      },
    ),
    choices(
      '语言 · Language',
      ['zh_CN', 'zh_TW', 'en'] as const,
      (lang) => LANGUAGE_WORDS[lang],
      () => choice.lang,
      (lang) => {
        choose({ lang })
        load(here())
      },
    ),
    choices(
      '屏幕宽度 · Screen width',
      WIDTHS,
      (width) => `${width}`,
      () => choice.width,
      (width) => choose({ width }),
    ),
    make('section', '', [
      make('div', 'choices', [
        act('重新进入 · Relaunch', () => load(start)),
        act('清空存储 · Clear storage', () => {
          phone()?.clearStorage()
          load(start)
        }),
      ]),
    ]),
  ])
  const heard = make('div', 'heard', [make('h2', '', ['小程序向微信要了什么 · What the app asked of WeChat']), asks])
  frame.addEventListener('load', listen)
  load(start)
  document.body.replaceChildren(make('main', 'layout', [controls, make('div', 'device', [frame]), heard]))
}

void open()
