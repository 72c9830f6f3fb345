// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// Holds Attune's token ids against those of the npm package gpt-tokenizer, over text made of many
// scripts. Not part of the default tests: needs the package and a build of tokendump.
//
//   npm install gpt-tokenizer@4.0.0
//   node compare_with_npm.mjs PATH/TO/tokendump PATH/TO/node_modules/gpt-tokenizer [TEXTFILE…]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [tokendump, pkg, ...files] = process.argv.slice(2)

let seed = 20261121
const random = (n) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * n)
}
const pick = (list) => list[random(list.length)]

const words = ('the Order ORDER-13065 don\'t we\'LL naïve straße Köln garçon ñandú привет МИР Γειά שלום مرحبا بك '
  + 'नमस्ते ภาษาไทย 你好世界 こんにちは カタカナ 안녕 ①② ½ 1234567 3.14 €854 a@b.example https://x.example/a?b=c '
  + '{"a":[1,2]} <|endoftext|> <b> ``` 👩‍💻 👍🏽 🇩🇪 e\u0301 x\u20dd ʰ ǅ 𝐀𝐚 HelloWorld helloWorld ABCdef … — “q” \'s \'S //').split(' ')
const gaps = [' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', ' \n ', '\u00a0', '\u3000', '', '', '   ']
const texts = []
for (let i = 0; i < 20000; i++) {
  let text = ''
  for (let n = 1 + random(40); n > 0; n--) text += pick(words) + pick(gaps)
  texts.push(text)
}
// Code points at random, without those that JavaScript and the published rule disagree about (U+0085
// and U+FEFF as white space, U+017F as an s), surrogates, and what Unicode 15.1 and 16 added: Debian
// 12's ICU knows Unicode 15 and cannot tell that those are letters.
const assigned = /^\P{Cn}$/u
const added = [[0x897], [0x1c89, 0x1c8a], [0x2ffc, 0x2fff], [0x31ef], [0xa7cb, 0xa7cd], [0xa7da, 0xa7dc],
  [0x105c0, 0x105f3], [0x10d40, 0x10d8f], [0x10ec2, 0x10ec4], [0x10efc], [0x11380, 0x113e2],
  [0x116d0, 0x116e3], [0x11bc0, 0x11bf9], [0x11f5a], [0x13460, 0x143fa], [0x16100, 0x16139],
  [0x16d40, 0x16d79], [0x18cff], [0x1cc00, 0x1ceb3], [0x1e5d0, 0x1e5ff]]
const isNew = (c) => added.some(([from, to = from]) => c >= from && c <= to)
for (let i = 0; i < 20000; i++) {
  let text = ''
  for (let n = 1 + random(30); n > 0; n--) {
    const c = random(random(4) ? 0x3000 : 0x20000)
    if (c === 0x85 || c === 0xfeff || c === 0x17f || isNew(c) || (c >= 0xd800 && c < 0xe000)) continue
    const s = String.fromCodePoint(c)
    if (assigned.test(s)) text += s
  }
  texts.push(text)
}
for (const file of files) texts.push(...readFileSync(file, 'utf8').split(/(?<=\n)/), readFileSync(file, 'utf8'))

const input = join(mkdtempSync(join(tmpdir(), 'tokens-')), 'texts.json')
writeFileSync(input, JSON.stringify(texts))
let failed = false
for (const name of ['o200k_base', 'cl100k_base']) {
  const { encode } = await import(pathToFileURL(resolve(pkg, `esm/encoding/${name}.js`)).href)
  const lines = execFileSync(tokendump, [name, input], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] }).split('\n')
  let different = 0
  let tokens = 0
  texts.forEach((text, i) => {
    const expected = encode(text, { disallowedSpecial: new Set() })
    tokens += expected.length
    if (expected.join(',') !== lines[i] && different++ < 5)
      console.log(`${name}: ${JSON.stringify(text)}\n  npm    ${expected}\n  attune ${lines[i]}`)
  })
  console.log(`${name}: ${texts.length} texts, ${tokens} tokens, ${different} differ`)
  failed ||= different > 0
}
process.exit(failed ? 1 : 0)
