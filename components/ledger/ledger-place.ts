/**
 * Places of the page: `` what there is and what to do next; `add/before`, `add/after` read a file in, `add/shared` one another app hands over; `file/<id>` one file and its
 * backup; `compare`, `quiet`, `fees`, `payout`, `members`.
 */
export type LedgerPlace =
  | { at: 'home' | 'compare' | 'quiet' | 'fees' | 'payout' | 'members' | 'shared' }
  | { at: 'add'; when: 'before' | 'after' }
  | { at: 'file'; id: string };

const PLAIN = ['compare', 'quiet', 'fees', 'payout', 'members'] as const;
const FILE = /^file\/([0-9a-z]{16})$/;

export function ledgerPlace(place: string): LedgerPlace {
  const plain = PLAIN.find((one) => one === place);
  if (plain) return { at: plain };
  if (place === 'add/before' || place === 'add/after')
    return { at: 'add', when: place === 'add/after' ? 'after' : 'before' };
  if (place === 'add/shared') return { at: 'shared' };
  const id = FILE.exec(place)?.[1];
  return id === undefined ? { at: 'home' } : { at: 'file', id };
}
