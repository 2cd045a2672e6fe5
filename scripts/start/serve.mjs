import { spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { Stop, say } from './stop.mjs';

/** Next's own greeting; ours follows once the database has answered too. */
const GREETING = /^\s*(▲ Next\.js|- (Local|Network):|✓ (Ready|Starting|Running))/;
const LOOK_MS = 100;
/** Signals closer together than this come from one hand (ms). */
const BURST_MS = 1_000;

/** @typedef {{ port: number, host: string }} Address */

/** The environment a production server is started with, here and in tests. @returns {NodeJS.ProcessEnv} */
export const serverEnv = () => ({
  ...process.env,
  NODE_ENV: 'production',
  // The server's own handler finishes its requests and closes the database (instrumentation.ts).
  NEXT_MANUAL_SIG_HANDLE: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
});

/** @param {Address} address */
export const serverCommand = ({ port, host }) => [
  'node_modules/next/dist/bin/next',
  'start',
  '--port',
  String(port),
  '--hostname',
  host,
];

/** @param {string} text */
function pass(text) {
  const lines = text.split('\n').filter((line) => !GREETING.test(line));
  const rest = lines.join('\n');
  if (rest.trim() !== '') process.stdout.write(rest);
}

/** @param {Address} address */
const homeOf = ({ port, host }) => `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;

/** @param {Address} address */
function networkAddresses({ port, host }) {
  if (host !== '0.0.0.0' && host !== '::') return [];
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => `http://${one.address}:${port}`);
}

/** @param {Address} address @param {() => boolean} isOver */
async function untilHealthy(address, isOver) {
  while (!isOver()) {
    const answer = await fetch(`${homeOf(address)}/api/health`).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}

/** @param {Address} address */
function greet(address) {
  say(`ready at ${homeOf(address)}`);
  const others = networkAddresses(address);
  for (const other of others) say(`      and ${other} in this network`);
  if (others.length > 0) {
    say('Other phones need HTTPS to keep pages without a network: put a proxy with a certificate in front (README).');
  }
}

/**
 * A terminal sends Ctrl-C to everybody in its group and npm passes it on once more, but to the server a second signal means
 * "at once, without finishing". So the server has a group of its own, and hears of a burst of signals once.
 * @param {(signal: NodeJS.Signals) => void} tell
 */
function onSignals(tell) {
  let at = Number.NEGATIVE_INFINITY;
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      const now = performance.now();
      if (now - at > BURST_MS) tell('SIGTERM');
      at = now;
    });
  }
}

/**
 * npm ends without passing SIGTERM through the shell it started us by; then this process is somebody else's child.
 * @param {(signal: NodeJS.Signals) => void} tell
 */
function onLostParent(tell) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    tell('SIGTERM');
  }, LOOK_MS);
  look.unref();
}

/** Serves until it is told to end; resolves with the exit code. Throws `Stop`. @param {Address} address @returns {Promise<number>} */
export function serve(address) {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/start/end-with-starter.mjs', ...serverCommand(address)],
    {
      env: serverEnv(),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  let isOver = false;
  child.stdout?.on('data', (bytes) => pass(String(bytes)));
  onSignals((signal) => child.kill(signal));
  onLostParent((signal) => child.kill(signal));
  void untilHealthy(address, () => isOver).then((isHealthy) => isHealthy && greet(address));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Stop(`the server could not be started (${error.message}).`)));
    child.once('exit', (code) => {
      isOver = true;
      resolve(code ?? 1);
    });
  });
}
