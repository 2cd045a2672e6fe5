import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

/** A server of its own process: `/slow` answers when the process has been told to stop, `/` at once. */
async function start(close: string): Promise<{ url: string; ended: Promise<number | null> }> {
  const script = `
    import { createServer } from 'node:http';
    import { handleSignals } from './lib/server/shutdown.ts';
    handleSignals(${close});
    const server = createServer((request, response) => {
      if (request.url === '/') return response.end('at once');
      process.send('underway');
      process.once('SIGTERM', () => setTimeout(() => response.end('finished'), 200));
    });
    server.listen(0, '127.0.0.1', () => process.send(server.address().port));`;
  child = spawn(process.execPath, ['--conditions=react-server', '--import=tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, LOG_LEVEL: 'silent' },
  });
  const ended = new Promise<number | null>((done) => child?.once('exit', (code) => done(code)));
  return { url: `http://127.0.0.1:${await heard()}`, ended };
}

const heard = (): Promise<unknown> => new Promise((done) => child?.once('message', done));

test('a request under way is answered before the server goes, and the data is closed after it', async () => {
  const { url, ended } = await start(`async () => { await new Promise((done) => setTimeout(done, 50)); }`);
  const underway = heard();
  const slow = fetch(`${url}/slow`);
  await underway;
  child?.kill('SIGTERM');
  const response = await slow;
  expect(await response.text()).toBe('finished');
  // Or the connection would bring another request, which nobody is left to answer.
  expect(response.headers.get('connection')).toBe('close');
  expect(await ended).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test('a server that nobody has asked anything stops too', async () => {
  const { ended } = await start('async () => {}');
  child?.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('data that cannot be closed in order is said by the exit code', async () => {
  const { ended } = await start(`async () => { throw new Error('disk full'); }`);
  child?.kill('SIGTERM');
  expect(await ended).toBe(1);
});

test('a second signal ends a stop that takes too long', async () => {
  const { ended } = await start(`() => { process.send('closing'); return new Promise(() => {}); }`);
  const closing = heard();
  child?.kill('SIGTERM');
  await closing;
  child?.kill('SIGTERM');
  expect(await ended).toBe(1);
});
