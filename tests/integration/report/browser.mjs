// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Chromium without a window, driven through its debugging pipe: JSON, each message ended by a zero byte.
import { spawn } from 'node:child_process';

export class Browser {
  #child;
  #waiting = new Map();
  #listeners = [];
  #last = 0;

  constructor(program, profile) {
    const words = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`, '--disable-gpu',
      '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'];
    if (process.getuid() === 0) words.push('--no-sandbox'); // Chromium has none for root
    this.#child = spawn(program, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.#child.on('exit', () => this.#waiting.forEach(({ reject }) => reject(new Error('the browser ended'))));
    let rest = Buffer.alloc(0);
    this.#child.stdio[4].on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      for (let end; (end = rest.indexOf(0)) >= 0; rest = rest.subarray(end + 1)) this.#take(JSON.parse(rest.subarray(0, end)));
    });
  }

  #take(message) {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return this.#listeners.forEach((listener) => listener(message));
    this.#waiting.delete(message.id);
    return message.error ? waiting.reject(new Error(message.error.message)) : waiting.resolve(message.result);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#last;
    this.#child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => { this.#waiting.set(id, { resolve, reject }); });
  }

  /// An empty page, and all that it tells from now on.
  async page() {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = { events: [], send: (method, params) => this.send(method, params, sessionId) };
    page.event = (method) => new Promise((resolve) => {
      this.#listeners.push((message) => { if (message.method === method) resolve(message.params); });
    });
    page.evaluate = async (expression) => {
      const { result, exceptionDetails } = await page.send('Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    };
    this.#listeners.push((message) => { if (message.sessionId === sessionId) page.events.push(message); });
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await page.send(`${domain}.enable`);
    return page;
  }

  close() {
    return new Promise((resolve) => {
      this.#child.on('exit', resolve);
      this.send('Browser.close').catch(() => {});
    });
  }
}
