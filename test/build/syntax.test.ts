import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { filesIn } from '../../config/tools/release/bundle'
import { dist } from './dist'
import { newSyntax } from './syntax'

test.each(filesIn(dist, '.js'))('%s is written in JavaScript that older phones read', (file) => {
  expect(newSyntax(readFileSync(join(dist, file), 'utf8'))).toEqual([])
})

test.each(['a?.b', 'a?.[0]', 'a?.()', 'a ?? b', 'a ??= b', 'a ||= b', 'class A { b = 1 }', 'class A { #b() {} }', '1n'])(
  '%s is noticed',
  (code) => {
    expect(newSyntax(`!function(){${code}}()`)).not.toEqual([])
  },
)

test('what ES2019 has is not', () => {
  expect(newSyntax('async function f(){try{const{a,...b}=await g();return[...a].flatMap(x=>x)}catch{return a?b:c}}')).toEqual([])
})
