import 'client-only';
import type { FaultCode } from '@/lib/domain/fault';
import { haveForgotten, isForgetting, sendForget } from './forget';
import { readIdentity } from './identity';
import { openShop, wasUsed } from './shop';
import type { Post } from './sync';

/** What the loop is doing, for the sync line. */
export type LoopState = { sending: boolean; failed: FaultCode | undefined };

const MINUTE_MS = 60_000;
const TIMEOUT_MS = 30_000;
const LONGEST_WAIT_MS = 60_000;
/** Exchanges in a row before the loop lets the phone breathe. */
const ROUNDS = 50;

let state: LoopState = { sending: false, failed: undefined };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let failures = 0;
let running = false;
let again = false;

const show = (next: LoopState): void => {
  state = next;
  for (const listener of listeners) listener();
};

export const readLoop = (): LoopState => state;
export const watchLoop = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const post: Post = async (path, body, secret) => {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  // A proxy's error page is not JSON; the status alone then speaks.
  return { status: answer.status, json: await answer.json().catch(() => null) };
};

function plan(afterMs: number): void {
  clearTimeout(timer);
  timer = setTimeout(wakeSync, afterMs);
}

/** Something may have to be sent or fetched: runs an exchange now, or right after the one under way. */
export function wakeSync(): void {
  if (!wasUsed() && !isForgetting()) return;
  listen();
  if (running) {
    again = true;
    return;
  }
  running = true;
  void run().finally(() => {
    running = false;
    if (again) {
      again = false;
      wakeSync();
    }
  });
}

async function run(): Promise<void> {
  // One tab at a time: two would send the same edits (harmless) and settle each other's replies (not).
  if (!navigator.locks) return exchangeAll();
  await navigator.locks.request('tillready-sync', { ifAvailable: true }, async (lock) => {
    if (lock) await exchangeAll();
    else plan(MINUTE_MS);
  });
}

async function exchangeAll(): Promise<void> {
  const isUsed = wasUsed();
  if (isUsed) show({ sending: true, failed: undefined });
  try {
    // First of all: a shop begun since the phone was cleared must not lose its own cookie.
    if (isForgetting()) await sendForget();
    if (!isUsed) {
      if (isForgetting()) plan(MINUTE_MS);
      return;
    }
    // The exchange knows every kind of entry: too much to load before a page that only wants to be read.
    const [{ syncOnce }, tables] = await Promise.all([import('./sync'), openShop()]);
    for (let round = 0; round < ROUNDS; round += 1) {
      const outcome = await syncOnce(tables, post, Date.now);
      // The cookie of the shop that is known now stands where the cleared one's was.
      if (isForgetting() && (await readIdentity(tables))?.registered) haveForgotten();
      if (outcome.is === 'refused') return failedWith(outcome.code, outcome.after);
      if (outcome.is === 'nothing' || !outcome.more) break;
    }
    failures = 0;
    show({ sending: false, failed: undefined });
    plan(MINUTE_MS);
  } catch {
    // No answer came: the network, not the server. What was sent may have arrived; the server knows it when it comes again.
    failedWith('offline');
  }
}

/** Waits 1, 2, 4 … 60 s, a little more or less, so that a thousand phones do not come back in the same second. */
function failedWith(code: FaultCode, afterSeconds?: number): void {
  show({ sending: false, failed: code });
  const wait = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** failures);
  failures += 1;
  plan(afterSeconds ? afterSeconds * 1_000 : wait * (0.75 + Math.random() * 0.5));
}

let isListening = false;

/** From the first exchange on, coming online or into sight is a reason for another. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  addEventListener('online', () => {
    failures = 0;
    wakeSync();
  });
  addEventListener('offline', () => show({ sending: false, failed: 'offline' }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wakeSync();
  });
}
