import 'client-only';
import { useMemo } from 'react';
import { type Outcome, refuse } from '@/lib/domain/fault';
import type { ValueOf } from '@/lib/domain/kinds';
import { useEntries } from '../entries';
import { makeId } from '../identity';
import { record } from '../record';
import { withShop } from '../shop';

export type KeptComparison = ValueOf<'comparison'> & { id: string };

/** Comparisons of the shop, made on this phone or another, newest first; `undefined` while the phone is being asked. */
export function useComparisons(of: KeptComparison['of']): readonly KeptComparison[] | undefined {
  const held = useEntries('comparison');
  return useMemo(
    () =>
      held &&
      [...held]
        .map(([id, { value }]) => ({ id, ...value }))
        .filter((one) => one.of === of)
        .sort((a, b) => b.at.localeCompare(a.at)),
    [held, of],
  );
}

export type NewComparison = Omit<ValueOf<'comparison'>, 'at' | 'sums'> & {
  /** Told only where the shop shares sums. */
  sums: NonNullable<ValueOf<'comparison'>['sums']>;
};

const nameOf = ({ of, how = 'rows', before, after }: Pick<NewComparison, 'of' | 'how' | 'before' | 'after'>): string =>
  [of, how, [...before].sort(), [...after].sort()].join('|');

/** Kept until the page ends: two askings at once must not both find nothing. */
const begun = new Set<string>();

/**
 * Records what a comparison said, once for each pair of sets: the same files say the same. Refusals: those of `record`, and
 * then it may be tried again.
 */
export async function recordOnce({ sums, ...given }: NewComparison): Promise<Outcome<object>> {
  const name = nameOf(given);
  if (begun.has(name)) return { ok: true };
  begun.add(name);
  const outcome = await recordNew(name, given, sums).catch(() => refuse('storage-blocked'));
  if (!outcome.ok) begun.delete(name);
  return outcome;
}

async function recordNew(
  name: string,
  given: Omit<NewComparison, 'sums'>,
  sums: NewComparison['sums'],
): Promise<Outcome<object>> {
  const [held, sharing] = await withShop(({ entries }) =>
    Promise.all([entries.where('kind').equals('comparison').toArray(), entries.get(['ledger-sharing', 'main'])]),
  );
  const isKnown = held.some(({ value }) => value && nameOf(value as unknown as ValueOf<'comparison'>) === name);
  if (isKnown) return { ok: true };
  const mayShare = (sharing?.value as ValueOf<'ledger-sharing'> | null | undefined)?.sums ?? false;
  const value = { ...given, at: new Date().toISOString(), ...(mayShare && { sums }) };
  return record({ kind: 'comparison', key: makeId(), value });
}
