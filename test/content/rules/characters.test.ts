import { characters } from '../../../config/content/rules/characters'
import { edit, proves } from '../../builders/sound-content'

const note = (yaml: string) => edit('platforms/abc.yaml', 'zh: 点“修改”就行。', `zh: ${yaml}`)
const english = (yaml: string) => edit('platforms/abc.yaml', 'en: Tap 修改. }', `en: ${yaml} }`)
const quote = (yaml: string) => edit('platforms/abc.yaml', 'quote: 保证换好', `quote: ${yaml}`)
const place = 'platforms/abc.yaml:11'

proves(characters, {
  good: {
    'a quote in another script, with a sign of its own': quote('✅ アカウント「設定」→ 變更'),
    'a sign that an app has for a menu': edit('platforms/abc.yaml', "call: '95599'", 'path: [我的, ☰, …]'),
    'a price and an arrow of words': note("'每月 ¥5–10，约 24 小时。'"),
    'a button of a console': english("'Press △, then 修改，再试.'"),
    'the exact text of an SMS': edit('platforms/shop.yaml', '{ text: 商店,', '{ text: 中国移动　商店,'),
    'a comment in any script': edit('platforms/abc.yaml', 'risk: 4', 'risk: 4 # проверить'),
  },
  bad: {
    'a mark that turns the direction': [note('"点\\u202e修改。"'), place, 'U+202E, which nobody sees'],
    'a zero-width space': [note('"点\\u200b修改。"'), place, 'U+200B'],
    NUL: [note('"点\\0修改。"'), place, 'U+0000'],
    'a line feed': [note('"点\\n修改。"'), place, 'U+000A'],
    'half a character': [note('"点\\uD83D修改。"'), place, 'U+D83D'],
    'private use': [note('点\ue000修改。'), place, 'U+E000'],
    'a filler': [note('\u3164'), place, 'U+3164'],
    'a tag': [note('点\u{e0041}修改。'), place, 'U+E0041'],
    'a hidden mark in a comment': [
      edit('platforms/abc.yaml', 'risk: 4', 'risk: 4 # \u2066x'),
      'platforms/abc.yaml:5',
      'the file holds U+2066',
    ],
    'a byte order mark': [edit('platforms/abc.yaml', 'id: abc', '\ufeffid: abc'), 'platforms/abc.yaml:1', 'U+FEFF'],
    'a carriage return': [edit('platforms/abc.yaml', 'risk: 4\n', 'risk: 4\r\n'), 'platforms/abc.yaml:5', 'U+000D'],
    'a blank text': [note("' '"), place, 'is blank'],
    'a space at its end': [note("'点修改。 '"), place, 'a space too many'],
    'two spaces': [english("'Tap  it.'"), place, 'a space too many'],
    'a letter with a mark': [english('"Ope\\u0301n it."'), place, 'not in normal form'],
    HTML: [note("'<b>点</b>修改。'"), place, 'HTML'],
    'an entity': [english("'Tap &nbsp; it.'"), place, 'HTML'],
    Markdown: [english("'Tap **it**.'"), place, 'Markdown'],
    'an emoji': [note('点修改👍'), place, 'U+1F44D, a picture'],
    'Cyrillic in English': [english('Tар it.'), place, 'a letter of another alphabet'],
    'full-width letters': [note('点 Ａpp。'), place, 'a full-width or half-width form'],
    'a traditional character': [note('點修改。'), place, 'a character that simplified Chinese does not have'],
    'signs alone': [note('……'), place, 'says nothing'],
    'a script of nobody here in a quote': [quote('проверить'), 'platforms/abc.yaml:14', 'a letter of another alphabet'],
  },
})
