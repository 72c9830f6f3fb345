// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Makes a real report of answers that mean harm, and opens it in a browser: it must interpret none of them, ask
// for nothing from anywhere, and have nothing that axe-core calls serious, in light and in dark.
// Usage: node report.mjs ATTUNE-CLI SOURCE CHROMIUM SCRATCH   (needs: npm install axe-core)
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser } from './browser.mjs';

const [cli, source, chromium, scratch] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// In what people wrote, in what we answered, and what the model `hostile` says.
const asked = '<img src="https://leak.example/i.png" onerror="window.interpreted = 1"> ![p](https://leak.example/p.png)';
const kept = '<script>window.interpreted = 2</script></p></article> \u202etxt.exe\u2066 \u0007\u001b[31m';
const said = '<script>alert(1)</script> ![x](https://leak.example/p.png)';

function attune(...words) {
  const dirs = ['CONFIG', 'DATA', 'CACHE', 'STATE'].map((kind) => [`XDG_${kind}_HOME`, path.join(scratch, kind)]);
  return execFileSync(cli, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...Object.fromEntries(dirs), HOME: scratch, LC_ALL: 'C.UTF-8' } });
}

/// The sample with letters that mean harm, answered by a model that means harm and by one that is really tuned.
async function makeReport(port) {
  const project = path.join(scratch, '<b onclick=alert(3)>.attune');
  const letters = path.join(scratch, 'letters.jsonl');
  const report = path.join(scratch, 'report.html');
  const sample = fs.readFileSync(path.join(source, 'resources/samples/formal-help-desk.jsonl'), 'utf8').trim().split('\n');
  fs.writeFileSync(letters, sample.map((line) => {
    const example = JSON.parse(line);
    example.messages[0].content += ` ${asked}`;
    example.messages[1].content += ` ${kept}`;
    example.attune.category = `<i>Kind:</i> ${example.attune.category}`;
    return `${JSON.stringify(example)}\n`;
  }).join(''));
  attune('new', project);
  attune('import', project, letters);
  attune('tune', project, '--provider', 'local', '--model', 'practice', '--passes', '1', '--wait');
  attune('compare', project, '--before', `hostile@http://127.0.0.1:${port}/v1`, '--after', 'tuned', '--yes');
  for (const choice of ['left', 'right', 'same', 'bad'])
    attune('vote', project, '1', choice, '--note', `<u>${choice}</u>`);
  attune('report', project, report);
  return report;
}

async function look(browser, report, scheme) {
  const page = await browser.page();
  await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `globalThis.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.blockedURI))` });
  const loaded = page.event('Page.loadEventFired');
  await page.send('Page.navigate', { url: pathToFileURL(report).href });
  await loaded;

  // Read as it is, and nothing else.
  const text = await page.evaluate('document.body.textContent');
  for (const part of [asked, kept.split(' \u202e')[0], said, '<i>Kind:</i>'])
    assert.ok(text.includes(part), `${part} is not to be read`);
  assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  assert.equal(await page.evaluate('typeof window.interpreted'), 'undefined');
  assert.deepEqual(await page.evaluate('refused'), []); // by the page's own policy
  assert.equal(await page.evaluate(`document.querySelectorAll(
    'script, img, a, iframe, object, embed, form, link, b, i, u, body style, [onclick], [onerror], [src], [href]').length`), 0);

  const result = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ['violations'] })`);
  const grave = result.violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
  assert.deepEqual(grave.map(({ id, help, nodes }) => [id, help, nodes.slice(0, 3).map((node) => node.html)]), []);
  const others = result.violations.map(({ id, impact }) => `${id} (${impact})`);

  const told = (method) => page.events.filter((event) => event.method === method).map(({ params }) => params);
  assert.deepEqual(told('Network.requestWillBeSent').map(({ request }) => request.url), [pathToFileURL(report).href]);
  assert.deepEqual(told('Log.entryAdded').map(({ entry }) => entry.text), []);
  assert.deepEqual(told('Page.javascriptDialogOpening'), []);
  const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
  console.log(`${scheme}: ${result.passes.length} rules hold, ${others.length} others: ${others.join(', ') || 'none'}`);
  return paper;
}

fs.rmSync(scratch, { recursive: true, force: true });
fs.mkdirSync(scratch, { recursive: true });
const chat = spawn('/usr/bin/python3', [path.join(source, 'tests/support/fakechat.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
const port = await new Promise((resolve) => { chat.stdout.once('data', (line) => resolve(String(line).trim())); });
const report = await makeReport(port).finally(() => chat.stdin.end());
const browser = new Browser(chromium, path.join(scratch, 'profile'));
const light = await look(browser, report, 'light');
const dark = await look(browser, report, 'dark');
assert.notEqual(light, dark);
await browser.close();
