'use client';
import { useTranslations } from 'next-intl';
import { showToast } from '@/components/ui/toast';
import { markNotApplicable, reopenItem, tickItem } from '@/lib/client/checklist';
import type { ItemRow } from '@/lib/domain/checklist';
import type { FaultCode, Outcome } from '@/lib/domain/fault';

export type ItemVerbs = {
  /** Answers whether it is saved. */
  tick: (row: ItemRow) => Promise<boolean>;
  reopen: (row: ItemRow) => Promise<boolean>;
  /** Answers with why it was refused. */
  setAside: (row: ItemRow, reason: string) => Promise<FaultCode | undefined>;
};

/** What can be done with an item, each with its word of what happened and a way back. */
export function useItemVerbs(): ItemVerbs {
  const t = useTranslations('checklist');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');

  const tell = (outcome: Outcome<object>, text?: string, undo?: () => Promise<Outcome<object>>): boolean => {
    if (!outcome.ok) showToast({ key: 'item', text: faults(outcome.code) });
    else if (text !== undefined && undo) {
      const run = () => void undo().then((undone) => tell(undone));
      showToast({ key: 'item', text, actions: [{ label: ui('undo'), run }] });
    }
    return outcome.ok;
  };
  /** Back to what it was before. */
  const restore = ({ item, state }: ItemRow) =>
    state.is === 'na' ? markNotApplicable(item.id, state.reason) : reopenItem(item.id);

  return {
    tick: async (row) => {
      const outcome = await tickItem(row.item.id);
      return tell(outcome, t('ticked', { title: row.item.title }), () => restore(row));
    },
    reopen: async ({ item }) => tell(await reopenItem(item.id)),
    setAside: async (row, reason) => {
      const outcome = await markNotApplicable(row.item.id, reason);
      if (!outcome.ok) return outcome.code;
      tell(outcome, t('setAside', { title: row.item.title }), () => restore(row));
      return undefined;
    },
  };
}
