// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Drives attune-engine with the public openai package, unmodified.
// Usage: node engine_openai.mjs ENGINE SCRATCH TRAIN.jsonl   (needs: npm install openai)
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import OpenAI from 'openai';

const [engine, scratch, trainFile] = process.argv.slice(2);
fs.rmSync(scratch, { recursive: true, force: true });
fs.mkdirSync(scratch, { recursive: true });
const portFile = path.join(scratch, 'port');

async function start() {
  fs.rmSync(portFile, { force: true });
  const child = spawn(engine, ['serve', '--dir', path.join(scratch, 'state'), '--port-file', portFile],
    { env: { ...process.env, ATTUNE_ENGINE_TOKEN: 'a-token-for-tests' }, stdio: 'inherit' });
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
  await until(() => fs.existsSync(portFile), 60_000, ended);
  const baseURL = `http://127.0.0.1:${fs.readFileSync(portFile, 'utf8').trim()}/v1`;
  return { child, ended, baseURL, client: new OpenAI({ baseURL, apiKey: 'a-token-for-tests', maxRetries: 0 }) };
}

async function until(condition, limit, ended) {
  const deadline = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) throw new Error('waited too long');
    const over = await Promise.race([ended, new Promise((r) => setTimeout(() => r(null), 50))]);
    if (over) throw new Error(`the engine ended: ${JSON.stringify(over)}`);
  }
}

async function fails(promise, status, code) {
  const error = await promise.then(() => null, (e) => e);
  assert.ok(error instanceof OpenAI.APIError, String(error));
  assert.equal(error.status, status);
  assert.equal(error.code, code);
}

let server = await start();
let { client } = server;

// Wrong token, unknown model, bad parameters, bad body.
await fails(new OpenAI({ baseURL: server.baseURL, apiKey: 'wrong', maxRetries: 0 }).models.list(), 401, 'invalid_api_key');
const hello = [{ role: 'user', content: 'Where is my order #48213?' }];
await fails(client.chat.completions.create({ model: 'nothing', messages: hello }), 404, 'model_not_found');
await fails(client.chat.completions.create({ model: 'practice', messages: hello, temperature: 9 }), 400, 'invalid_value');
await fails(client.chat.completions.create({ model: 'practice', messages: [{ role: 'user', content: 'x '.repeat(4000) }] }), 400, 'context_length_exceeded');
await fails(client.fineTuning.jobs.retrieve('ftjob-none'), 404, 'not_found');
const half = await fetch(`${server.baseURL}/chat/completions`, { method: 'POST', headers: { Authorization: 'Bearer a-token-for-tests' }, body: '{"model": ' });
assert.equal(half.status, 400);
assert.ok((await half.json()).error.message);

// Upload, create, follow, kill in the middle, go on.
const file = await client.files.create({ file: fs.createReadStream(trainFile), purpose: 'fine-tune' });
assert.equal(file.bytes, fs.statSync(trainFile).size);
assert.equal(await (await client.files.content(file.id)).text(), fs.readFileSync(trainFile, 'utf8'));
const job = await client.fineTuning.jobs.create({
  model: 'practice', training_file: file.id, validation_file: file.id, suffix: 'test', metadata: { tag: 'one' },
  method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 2, batch_size: 4 } } } });
assert.equal(job.object, 'fine_tuning.job');
assert.equal((await client.fineTuning.jobs.list()).data[0].id, job.id);
await until(async () => (await client.fineTuning.jobs.listEvents(job.id, { limit: 100 })).data.some((e) => e.type === 'metrics' && e.data.step >= 1), 300_000, server.ended);
server.child.kill('SIGKILL');
await server.ended;
server = await start();
({ client } = server);
const done = await until(async () => {
  const now = await client.fineTuning.jobs.retrieve(job.id);
  assert.notEqual(now.status, 'failed', JSON.stringify(now.error));
  return now.status === 'succeeded' && now;
}, 600_000, server.ended);
assert.match(done.fine_tuned_model, /^ft:practice:local:test:/);
assert.ok(done.trained_tokens > 0);
const csv = await (await client.files.content(done.result_files[0])).text();
assert.ok(csv.startsWith('step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy'));
const checkpoints = await client.fineTuning.jobs.checkpoints.list(job.id);
assert.equal(checkpoints.data.length, 2);

// Write with the tuned model, streamed and whole; greedy is the same both ways.
const whole = await client.chat.completions.create({ model: done.fine_tuned_model, messages: hello, temperature: 0 });
assert.equal(whole.choices[0].finish_reason, 'stop');
let text = '';
let usage = null;
for await (const chunk of await client.chat.completions.create({ model: done.fine_tuned_model, messages: hello, temperature: 0, stream: true, stream_options: { include_usage: true } })) {
  text += chunk.choices[0]?.delta?.content ?? '';
  usage = chunk.usage ?? usage;
}
assert.equal(text, whole.choices[0].message.content);
assert.equal(usage.completion_tokens, whole.usage.completion_tokens);
const short = await client.chat.completions.create({ model: 'practice', messages: hello, max_tokens: 3, temperature: 0 });
assert.equal(short.choices[0].finish_reason, 'length');

// Four at once: each has text before any of them has ended.
const firsts = [];
const ends = [];
await Promise.all([1, 2, 3, 4].map(async (n) => {
  let begun = false;
  for await (const chunk of await client.chat.completions.create({ model: 'practice', messages: hello, temperature: 1, seed: n, stream: true, max_tokens: 200 })) {
    if (!begun && chunk.choices[0]?.delta?.content) { begun = true; firsts.push(performance.now()); }
  }
  ends.push(performance.now());
}));
assert.equal(firsts.length, 4);
assert.ok(Math.max(...firsts) < Math.max(...ends));

// Cancel a second job; a bad file makes a job fail in words.
const second = await client.fineTuning.jobs.create({ model: 'practice', training_file: file.id, hyperparameters: { n_epochs: 50 } });
await until(async () => (await client.fineTuning.jobs.retrieve(second.id)).status === 'running', 60_000, server.ended);
const asked = performance.now();
assert.equal((await client.fineTuning.jobs.cancel(second.id)).status, 'cancelled');
const bad = await client.files.create({ file: new File(['{"messages": []}\n'], 'bad.jsonl'), purpose: 'fine-tune' });
const third = await client.fineTuning.jobs.create({ model: 'practice', training_file: bad.id });
const failed = await until(async () => {
  const now = await client.fineTuning.jobs.retrieve(third.id);
  return now.status === 'failed' && now;
}, 60_000, server.ended);
assert.equal(failed.error.param, 'training_file');
assert.match(failed.error.message, /Line 1/);
console.log(`from cancelling one job to the end of the next: ${Math.round(performance.now() - asked)} ms`);

await client.models.delete(done.fine_tuned_model);
await fails(client.models.retrieve(done.fine_tuned_model), 404, 'model_not_found');
server.child.kill('SIGTERM');
assert.equal((await server.ended).code, 0);
console.log('ok');
