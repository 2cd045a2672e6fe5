import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serverCommand, serverEnv } from '../scripts/start/serve.mjs';

/** The production server as a process of its own, so that a test can pull the plug and start it again on the same data. */
export type Server = {
  url: string;
  /** Ends the process at once, as a power cut would. */
  kill: () => Promise<void>;
  /** Asks it to finish and waits until it has. */
  stop: () => Promise<void>;
  /** Starts it again on the same address and data. */
  start: (env?: Record<string, string>) => Promise<void>;
  /** Where it keeps everything. */
  dataDir: string;
};

/** An embedded database's first start takes its time (ms). */
const PATIENCE_MS = 90_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** A question the server leaves open counts as no answer (ms). */
const ANSWER_MS = 10_000;

const answers = (url: string): Promise<Response | undefined> =>
  fetch(`${url}/api/health`, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => undefined);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output()}`);
    if ((await answers(url))?.ok) return;
    await pause(100);
  }
  throw new Error(`the server was not healthy within ${PATIENCE_MS} ms:\n${output()}`);
}

function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** `env` goes to the server's settings. Refuses when something already answers on the address. */
export async function startServer(env: Record<string, string> = {}): Promise<Server & { remove: () => Promise<void> }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'tillready-e2e-'));
  let child: ChildProcess | undefined;

  async function start(more: Record<string, string> = {}): Promise<void> {
    if (await answers(url)) throw new Error(`something already answers on ${url}: it is not the server under test`);
    const output: string[] = [];
    child = spawn(process.execPath, serverCommand({ port, host: 'localhost' }), {
      env: { ...serverEnv(), DATA_DIR: dataDir, ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (bytes) => output.push(String(bytes)));
    child.stderr?.on('data', (bytes) => output.push(String(bytes)));
    await untilHealthy(url, child, () => output.join('').slice(-4_000));
  }

  const kill = () => end(child, 'SIGKILL');
  const remove = async () => {
    await kill();
    rmSync(dataDir, { recursive: true, force: true });
  };
  await start();
  return { url, start, kill, dataDir, stop: () => end(child, 'SIGTERM'), remove };
}

/** Every journey gets the address of a running server; one that stops it starts it again before it ends. */
export const test = base.extend<object, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture uses from this pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.remove();
    },
    { scope: 'worker', timeout: PATIENCE_MS },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});

export { expect } from '@playwright/test';
