'use client';
import { useTranslations } from 'next-intl';
import { SyncLine } from '@/components/shell/sync-line';
import { TextArea } from '@/components/ui/text-area';
import { useNote } from '@/lib/client/note';

/** Longest note, in characters; the kind of the entry says the same. */
const NOTE_MAX = 1_000;

/** Saved by itself while it is typed. Give it `key={item}`. */
export function ItemNote({ item }: { item: string }) {
  const t = useTranslations('checklist.sheet');
  const faults = useTranslations('faults');
  const note = useNote(item);
  return (
    <>
      <TextArea
        label={t('note')}
        remark={t('noteWho')}
        rows={2}
        maxLength={NOTE_MAX}
        value={note.text ?? ''}
        disabled={note.text === undefined}
        onChange={(event) => note.type(event.target.value)}
        onBlur={note.flush}
        error={note.fault && faults(note.fault)}
      />
      <SyncLine />
    </>
  );
}
