'use client';
import { keepDraft, useDraft } from '@/lib/client/drafts';
import type { MembersFile } from '@/lib/client/ledger/kept-file';

/**
 * Which of the sample were looked up by hand, by their place in it: the sample of the same table is always the same, and nothing of a
 * member is written down.
 */
export function useTraced(before: MembersFile, after: MembersFile) {
  const nameOf = ({ reading }: MembersFile) => reading.fingerprint.slice(0, 12);
  const name = `ledger/members/${nameOf(before)}-${nameOf(after)}`;
  const traced = useDraft<readonly number[]>(name) ?? [];
  return { traced, setTraced: (places: readonly number[]) => void keepDraft(name, [...places]) };
}
