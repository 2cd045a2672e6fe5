'use client';
import { useTranslations } from 'next-intl';
import { Choice } from '@/components/ui/choice';
import { Section } from '@/components/ui/section';
import type { SalesFile } from '@/lib/client/ledger/kept-file';
import { useFileText } from '../use-file-text';
import type { ComparingProps } from './comparison';

/** Every file of both sides; any of them can be left out. */
export function SidesCard({ sides, leftOut, onLeaveOut }: ComparingProps) {
  const t = useTranslations('ledgerCompare.sides');
  const all = [...sides.before, ...sides.after];
  const text = useFileText(all[0]?.reading.summary.zone ?? 'UTC');
  const option = ({ id, name, hasRows, reading: { summary } }: SalesFile) => {
    const [first, last] = [summary.days[0]?.date ?? '', summary.days[summary.days.length - 1]?.date ?? ''];
    const facts = { rows: summary.rows, span: text.span(first, last) };
    return { value: id, title: name, sub: t(hasRows ? 'file' : 'sums', facts) };
  };
  const side = (when: 'before' | 'after') => {
    const others = leftOut.filter((id) => sides[when].every((file) => file.id !== id));
    return (
      <Choice
        many
        legend={t(when)}
        options={sides[when].map(option)}
        value={sides[when].map(({ id }) => id).filter((id) => !leftOut.includes(id))}
        onChange={(chosen) =>
          onLeaveOut([...others, ...sides[when].map(({ id }) => id).filter((id) => !chosen.includes(id))])
        }
      />
    );
  };
  return (
    <div className="screen-only">
      <Section title={t('title')}>
        {all.length > 2 && <p className="meta">{t('hint')}</p>}
        <div className="form mt3">
          {side('before')}
          {side('after')}
        </div>
      </Section>
    </div>
  );
}
