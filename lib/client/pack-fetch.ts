import 'client-only';
import type { Pack } from '@/lib/domain/content';
import { type FaultCode, type Outcome, refuse } from '@/lib/domain/fault';
import { LOCALES, type Locale } from '@/lib/domain/locale';

/** A pack is some hundred kilobytes; a phone on two bars of signal gets this long for it (ms). */
const PATIENCE_MS = 60_000;

type Hashes = Record<Locale, string>;
const HASH = /^[0-9a-f]{16}$/;

async function ask(address: string, cache: RequestCache): Promise<Outcome<{ response: Response }>> {
  try {
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? { ok: true, response } : refuse('server-down');
  } catch (error) {
    return refuse(faultOf(error));
  }
}

const faultOf = (error: unknown): FaultCode =>
  error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'offline';

function readHashes(value: unknown): Hashes | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const found = value as Record<string, unknown>;
  const isWhole = LOCALES.every((locale) => HASH.test(String(found[locale])));
  return isWhole ? (found as Hashes) : undefined;
}

/** The hash of the newest pack of every language. Refusals: `offline`, `timeout`, `server-down`. */
export async function fetchCurrent(): Promise<Outcome<{ hashes: Hashes }>> {
  const asked = await ask('/content/current.json', 'no-cache');
  if (!asked.ok) return asked;
  // A captive portal answers everything with a page of its own.
  const hashes = readHashes(await asked.response.json().catch(() => undefined));
  return hashes ? { ok: true, hashes } : refuse('server-down');
}

/**
 * Whether the text is what its name promises. A file leaves its own hash empty (scripts/content/pack.ts); one of an
 * older build holds it. On plain HTTP browsers withhold the function, and the network's word has to do.
 */
async function isWhole(text: string, hash: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const bytes = new TextEncoder().encode(text.replace(`"hash":"${hash}"`, '"hash":""'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0'));
  return found.join('') === hash;
}

/** One pack, checked against its name. Refusals: `offline`, `timeout`, `server-down` (also: not the bytes its name promises). */
export async function fetchPack(locale: Locale, hash: string): Promise<Outcome<{ pack: Pack }>> {
  // It is stored in the content database: a second copy in the browser's own cache would only take room.
  const asked = await ask(`/content/${locale}.${hash}.json`, 'no-store');
  if (!asked.ok) return asked;
  try {
    const text = await asked.response.text();
    if (!(await isWhole(text, hash))) return refuse('server-down');
    // What people enter names the pack by this hash, and the phone stores packs under it.
    return { ok: true, pack: { ...(JSON.parse(text) as Pack), hash } };
  } catch (error) {
    return refuse(faultOf(error));
  }
}
