import 'client-only';
import { useSyncExternalStore } from 'react';
import { openShop } from './shop';
import type { ShopTables } from './tables';

type Live = { value: unknown; listeners: Set<() => void> };

const asked = new Map<string, Live>();

/**
 * What `ask` reads from the shop's tables, read again whenever they change, in this tab or another. `undefined` until the
 * first answer; afterwards every screen has it at once. `name` stands for the question: the same name, the same question.
 * (dexie-react-hooks would put Dexie into every page's first load.)
 */
export function useLive<T>(name: string, ask: (tables: ShopTables) => Promise<T>): T | undefined {
  return useSyncExternalStore(
    (listener) => {
      const live = asked.get(name) ?? begin(name, ask);
      live.listeners.add(listener);
      return () => live.listeners.delete(listener);
    },
    () => asked.get(name)?.value as T | undefined,
    () => undefined,
  );
}

function begin<T>(name: string, ask: (tables: ShopTables) => Promise<T>): Live {
  const live: Live = { value: undefined, listeners: new Set() };
  asked.set(name, live);
  void follow(live, ask);
  return live;
}

async function follow<T>(live: Live, ask: (tables: ShopTables) => Promise<T>): Promise<void> {
  const [{ liveQuery }] = await Promise.all([import('./tables'), openShop().catch(() => undefined)]);
  const next = (value: T) => {
    live.value = value;
    for (const listener of live.listeners) listener();
  };
  // A connection that was taken away ends the query; it begins again on the next one.
  liveQuery(async () => ask(await openShop())).subscribe({
    next,
    error: () => setTimeout(() => void follow(live, ask), 1_000),
  });
}
