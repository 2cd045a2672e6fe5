import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from '@/lib/server/testing/free-port';
import { serverCommand, serverEnv } from '../start/serve.mjs';

/** The built application in a process of its own, as `npm start` runs it. */
export type AppServer = {
  url: string;
  /** What it wrote to standard error. */
  complaints: () => string;
  /** Ends it at once, as a power cut or the kernel would. */
  kill: () => Promise<void>;
  /** Asks it to stop in order; its exit code. */
  stop: () => Promise<number | null>;
};

/** Race and load come from one address here, and would run into the limits that protect a real server. */
const WIDE_LIMITS = ['session-address', 'sync-member', 'sync-shop', 'sync-address', 'slots-address']
  .map((name) => `${name}=1000000/60`)
  .join(',');

function launch(port: number, env: Record<string, string>): { child: ChildProcess; complaints: () => string } {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build: run npm run build first.');
  const child = spawn(process.execPath, serverCommand({ port, host: '127.0.0.1' }), {
    env: { ...serverEnv(), NODE_ENV: 'production', LIMITS: WIDE_LIMITS, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr?.on('data', (part) => {
    text += part;
  });
  return { child, complaints: () => text };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((done) => child.once('exit', (code) => done(code)));

/** Starts a server and waits until its database takes writes. Throws with its own words when it ends instead. */
export async function startApp(env: Record<string, string>): Promise<AppServer> {
  const port = await freePort();
  const { child, complaints } = launch(port, env);
  const url = `http://127.0.0.1:${port}`;
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  void ended(child).then(() => process.off('exit', endWithUs));
  while (!(await fetch(`${url}/api/health`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended: ${complaints()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    url,
    complaints,
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended(child);
    },
  };
}

/** Starts a server that is expected to refuse: its exit code and its words. */
export async function startRefused(env: Record<string, string>): Promise<{ code: number | null; words: string }> {
  const { child, complaints } = launch(await freePort(), env);
  return { code: await ended(child), words: complaints() };
}
