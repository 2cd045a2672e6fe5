import 'client-only';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Pack } from '@/lib/domain/content';
import type { Outcome } from '@/lib/domain/fault';
import type { Found, Search } from '@/lib/domain/search';
import { useEntries } from './entries';
import { wasUsed } from './shop';

const made = new WeakMap<Pack, Search>();

async function makeFor(pack: Pack): Promise<void> {
  const { makeSearch } = await import('@/lib/domain/search');
  if (!made.has(pack)) made.set(pack, makeSearch(pack.answers));
}

/**
 * What a query finds in the pack; `undefined` while the search is being made ready. The search itself is loaded when
 * `isWanted`: most visits only follow a link.
 */
export function useFound(pack: Pack | undefined, query: string, isWanted: boolean): Found | undefined {
  const [, setReady] = useState<Pack>();
  useEffect(() => {
    if (!pack || !isWanted) return;
    let isGone = false;
    const tell = () => !isGone && setReady(pack);
    // Offline before the worker has stored it: the screen goes on saying that it is being opened.
    makeFor(pack).then(tell, () => undefined);
    return () => {
      isGone = true;
    };
  }, [pack, isWanted]);
  const search = pack && made.get(pack);
  return useMemo(() => (query.trim() === '' ? undefined : search?.find(query)), [search, query]);
}

/** Says whether an answer was clear. What stores it is loaded now: a page that is only read carries no database. */
export async function sayClear(answer: string, clear: boolean): Promise<Outcome<object>> {
  const { record } = await import('./record');
  return record({ kind: 'answer-feedback', key: answer, value: { clear } });
}

const never = () => () => undefined;

/** Whether this phone ever recorded anything; only then is it worth asking what was said of an answer. */
export const useWasUsed = (): boolean => useSyncExternalStore(never, wasUsed, () => false);

/** What was said of an answer; `undefined` when nothing was, or the phone is still being asked. */
export const useSaidClear = (answer: string): boolean | undefined =>
  useEntries('answer-feedback')?.get(answer)?.value.clear;
