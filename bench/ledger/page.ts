import { buffersOf } from './buffers';
import { startHeartbeat } from './heartbeat';

export type Asked<Result> = { ms: number; result: Result };
/** Of a long reading: gaps between words of progress, and how long the page itself was ever kept waiting, ms. */
export type Watched = {
  result: unknown;
  ms: number;
  progress: { count: number; longest: number };
  longestBlock: number;
};

type Message = { ready?: true; progress?: unknown; result?: unknown; fault?: string };

const workers = new Map<string, Worker>();
const files = (): File[] => [...(document.querySelector('input')?.files ?? [])];

function heard(worker: Worker, onProgress?: () => void): Promise<unknown> {
  return new Promise((done, failed) => {
    worker.onerror = (event) => failed(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.fault !== undefined) failed(new Error(data.fault));
      else if ('progress' in data) onProgress?.();
      else done(data.result);
    };
  });
}

/** Starts a worker anew, `name` or `name#2`; ms until its code is loaded and it can be asked. */
async function start(name: string): Promise<number> {
  workers.get(name)?.terminate();
  const begun = performance.now();
  const worker = new Worker(`/${name.split('#')[0]}.js`, { type: 'module' });
  workers.set(name, worker);
  await heard(worker);
  return performance.now() - begun;
}

function workerOf(name: string): Worker {
  const worker = workers.get(name);
  if (!worker) throw new Error(`${name} was not started`);
  return worker;
}

/** Has a job done with the chosen files, from the asking to the answer, both on the page. */
async function ask(name: string, job: string, more: object = {}): Promise<Asked<unknown>> {
  const worker = workerOf(name);
  const begun = performance.now();
  const answer = heard(worker);
  worker.postMessage({ job, files: files(), ...more });
  const result = await answer;
  return { ms: performance.now() - begun, result };
}

/** Two files read at once by two workers, then compared by the first. */
async function together(first: string, second: string): Promise<Asked<unknown>> {
  const begun = performance.now();
  const [, { result: table }] = await Promise.all([ask(first, 'keep-first'), ask(second, 'give-second')]);
  const worker = workerOf(first);
  const answer = heard(worker);
  worker.postMessage({ job: 'compare', files: [], table }, buffersOf(table));
  const result = await answer;
  return { ms: performance.now() - begun, result };
}

/** What one worker answers is handed to another one. */
async function hand(from: string, job: string, to: string): Promise<void> {
  const { result } = await ask(from, job);
  await ask(to, 'keep', { rows: result });
}

/** The same as `ask`, while the page's own heart is listened to. */
async function watch(name: string, job: string): Promise<Watched> {
  const worker = workerOf(name);
  const heart = startHeartbeat();
  const begun = performance.now();
  let last = begun;
  const progress = { count: 0, longest: 0 };
  const note = (): void => {
    const now = performance.now();
    progress.longest = Math.max(progress.longest, now - last);
    last = now;
  };
  const answer = heard(worker, () => {
    note();
    progress.count += 1;
  });
  worker.postMessage({ job, files: files() });
  const result = await answer;
  note();
  return { result, ms: performance.now() - begun, progress, longestBlock: heart.stop() };
}

/** Begins a job whose answer nobody waits for, and comes back at its nth word of progress. */
function begin(name: string, job: string, words: number): Promise<void> {
  const worker = workerOf(name);
  return new Promise((done) => {
    let count = 0;
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      count += 'progress' in data ? 1 : 0;
      if (count === words) done();
    };
    worker.postMessage({ job, files: files() });
  });
}

/** Asks a reading that was begun to stop; ms until the worker says it has. */
async function cancel(name: string): Promise<Asked<unknown>> {
  const worker = workerOf(name);
  const begun = performance.now();
  const answer = heard(worker);
  worker.postMessage({ job: 'cancel' });
  const result = await answer;
  return { ms: performance.now() - begun, result };
}

function end(name: string): void {
  workers.get(name)?.terminate();
  workers.delete(name);
}

const page = { start, ask, together, hand, watch, begin, cancel, end };
declare global {
  var ledgerPage: typeof page;
}
globalThis.ledgerPage = page;
