import 'client-only';
import type { Value } from '@/lib/domain/entry';
import { useLive } from './live';
import { withShop } from './shop';

/**
 * A half-filled form, kept on this phone only and never sent: it survives a closed tab, an update and a flat battery.
 * `undefined` while the phone is being asked, `null` when there is none.
 */
export function useDraft<T>(name: string): T | null | undefined {
  return useLive(`draft/${name}`, async ({ drafts }) => ((await drafts.get(name))?.value ?? null) as T | null);
}

/** Keeps the draft. A phone that cannot store says so when the form itself is saved. */
export const keepDraft = (name: string, value: Value): Promise<void> =>
  withShop(async ({ drafts }) => {
    await drafts.put({ key: name, value });
  });

export const dropDraft = (name: string): Promise<void> => withShop(({ drafts }) => drafts.delete(name));
