import 'client-only';
import { type LedgerFault, type LedgerRefusal, refuse } from '@/lib/ledger/refusal';
import type { LedgerWork } from './work';

/** The worker's verbs as the page sees them: every answer is a promise. (comlink's own type tears unions apart.) */
export type Api = {
  [Verb in keyof LedgerWork]: (
    ...given: Parameters<LedgerWork[Verb]>
  ) => Promise<Awaited<ReturnType<LedgerWork[Verb]>>>;
};
/** The page's end of a Web Worker. `ended` resolves when it is ended from here or lost. */
type Host = { api: Api; end: (code: LedgerFault) => void; ended: Promise<LedgerRefusal> };

const living = new Set<Host>();
let main: Promise<Host> | undefined;

async function begin(onEnd: () => void): Promise<Host> {
  const { wrap } = await import('comlink');
  const worker = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
  const { promise: ended, resolve } = withResolver<LedgerRefusal>();
  const host: Host = {
    api: wrap<LedgerWork>(worker) as unknown as Api,
    ended,
    end(code) {
      worker.terminate();
      living.delete(host);
      onEnd();
      resolve(refuse(code));
    },
  };
  // A phone without memory to spare ends workers; so does a script that could not be loaded.
  worker.onerror = () => host.end('worker-lost');
  worker.onmessageerror = () => host.end('worker-lost');
  living.add(host);
  return host;
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/**
 * Lets the worker do something; it is begun when first needed. Refusals besides those of the work itself: `cancelled`,
 * `worker-lost` (what it had read and not kept is gone, what is stored is not). Rejects where the work throws.
 */
export async function atWork<T>(call: (api: Api) => Promise<T>): Promise<T | LedgerRefusal> {
  main ??= begin(() => {
    main = undefined;
  });
  const { api, ended } = await main;
  return Promise.race([call(api), ended]);
}

/** The same in a second worker that lives as long as this takes: hashing a file goes on beside reading it. */
export async function atWorkAside<T>(call: (api: Api) => Promise<T>): Promise<T | LedgerRefusal> {
  const { api, ended, end } = await begin(() => undefined);
  const answer = await Promise.race([call(api), ended]);
  end('cancelled');
  return answer;
}

/** Ends whatever is going on, at once: nothing of it is stored, and its memory is free again. */
export function cancelWork(): void {
  for (const host of living) host.end('cancelled');
}
