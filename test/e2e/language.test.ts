import { freshApp } from './fresh-app'
import { words, wordsIn } from './words'

const app = freshApp()

test('follows the language of WeChat from one show to the next', async () => {
  await app.reads('#screen', words.situation.question)
  await app.wechat.speaks({ language: 'en' })
  await app.openTab('me')
  await app.openTab('home')
  await app.reads('#screen', wordsIn('en').words.situation.question)
  await app.wechat.speaks({ language: 'zh_HK' })
  await app.openTab('me')
  await app.openTab('home')
  await app.reads('#screen', wordsIn('hant').words.situation.question)
})

test('a language chosen on 我的 is kept, whatever WeChat speaks', async () => {
  await app.openTab('me')
  await app.wechat.answerSheets(3)
  await app.tap('#language')
  await app.reads('#privacy', wordsIn('en').words.me.privacy)
  await app.relaunch()
  await app.reads('#screen', wordsIn('en').words.situation.question)
})

/** Whether two of Home's tools lie under one another. */
const isStacked = async () => (await app.box('#tool-renewal')).top >= (await app.box('#tool-find')).foot

const looksStacked = (stacked: boolean) =>
  app.until(stacked ? 'tools under one another' : 'tools side by side', async () => (await isStacked()) === stacked)

test('large text stacks what stood side by side', async () => {
  await app.begin()
  await looksStacked(false)
  await app.wechat.speaks({ language: 'zh_CN', fontSizeScaleFactor: 1.5 })
  await app.openTab('me')
  await app.openTab('home')
  await looksStacked(true)
})

test('a text size chosen on 我的 is kept, whatever WeChat has, until WeChat’s is wanted again', async () => {
  await app.begin()
  await app.openTab('me')
  await app.reads('#text-size', words.me.textSizeAuto)
  await app.wechat.answerSheets(4)
  await app.tap('#text-size')
  await app.reads('#text-size', words.me.textSizeTimes('1.5'))
  await app.openTab('home')
  await looksStacked(true)
  await app.relaunch()
  await looksStacked(true)
  await app.openTab('me')
  await app.wechat.answerSheets(0)
  await app.tap('#text-size')
  await app.reads('#text-size', words.me.textSizeAuto)
  await app.openTab('home')
  await looksStacked(false)
})
