'use client';
import { useTranslations } from 'next-intl';
import { Items } from '@/components/ui/item';
import { Section } from '@/components/ui/section';
import type { ItemRow as Row } from '@/lib/domain/checklist';
import css from './checklist.module.css';
import { ItemRow } from './item-row';
import type { ItemVerbs } from './use-item-verbs';

type Props = { rows: readonly Row[]; noted: ReadonlySet<string>; onOpen: (id: string) => void; verbs: ItemVerbs };

/** What does not apply, folded, each with its reason: nothing disappears without one. */
export function LeftOut({ rows, noted, onOpen, verbs }: Props) {
  const t = useTranslations('checklist');
  return (
    <Section flush>
      <details className={css.left}>
        <summary>{t('left', { count: rows.length })}</summary>
        <Items>
          {rows.map((row) => (
            <ItemRow
              key={row.item.id}
              row={row}
              isNoted={noted.has(row.item.id)}
              onOpen={() => onOpen(row.item.id)}
              onTick={() => verbs.tick(row)}
              onReopen={() => verbs.reopen(row)}
            />
          ))}
        </Items>
      </details>
    </Section>
  );
}
