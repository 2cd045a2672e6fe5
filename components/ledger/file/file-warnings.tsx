'use client';
import { useTranslations } from 'next-intl';
import { Message } from '@/components/ui/message';
import type { FileReading } from '@/lib/client/ledger/kept-file';
import { gapsOf } from '@/lib/ledger/summary';
import { useFileText } from '../use-file-text';
import css from './file.module.css';

const MOST_GAPS = 3;
const MOST_PROBLEMS = 5;

/** What a careful person would ask about before trusting the file, each with what to do. */
export function FileWarnings({ reading }: { reading: FileReading }) {
  const t = useTranslations('ledgerAdd.check');
  const damaged = Object.values(reading.damagedIds).reduce((sum, count) => sum + count, 0);
  return (
    <div className={css.list}>
      <Unreadable reading={reading} />
      <ControlTotals reading={reading} />
      <Gaps reading={reading} />
      {damaged > 0 && (
        <Message tone="warn" inset lead={t('damaged')}>
          {t('damagedWhy')}
        </Message>
      )}
      {reading.unknownTypes > 0 && (
        <Message tone="quiet" inset>
          {t('types', { count: reading.unknownTypes })}
        </Message>
      )}
      <CardNumbers reading={reading} />
      {reading.skipped.length > 0 && (
        <Message tone="quiet" inset>
          {t('skipped', { names: reading.skipped.join('·') })}
        </Message>
      )}
    </div>
  );
}

type Props = { reading: FileReading };

function Unreadable({ reading: { unreadable, problems } }: Props) {
  const t = useTranslations('ledgerAdd.check');
  if (unreadable === 0) return null;
  return (
    <Message tone="bad" inset lead={t('unreadable', { count: unreadable })}>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map(({ record, column }) => (
          <li key={`${record} ${column}`}>{t('problem', { record, column })}</li>
        ))}
      </ul>
    </Message>
  );
}

function ControlTotals({ reading: { controls, controlsAbsent, tables } }: Props) {
  const t = useTranslations('ledgerAdd.check');
  const wrong = controls.filter(({ equal }) => !equal);
  if (wrong.length > 0) {
    return (
      <Message tone="bad" inset lead={t('controlsBad')}>
        {wrong.map(({ label, stated, found }) => (
          <p key={label}>{t('controlsBadLine', { label, stated, found })}</p>
        ))}
        <p>{t('controlsBadWhy')}</p>
      </Message>
    );
  }
  // Of several tables some may say their totals and others end without.
  const names = tables.length > 1 ? controlsAbsent.join('·') : '';
  return (
    <>
      {controls.length > 0 && (
        <Message tone="ok" inset lead={t('controlsOk')}>
          {t('controlsOkMore', { count: controls.length })}
        </Message>
      )}
      {controlsAbsent.length > 0 && (
        <Message tone="warn" inset lead={t('controlsNone')}>
          {names && <p>{names}</p>}
          {t('controlsNoneWhy')}
        </Message>
      )}
    </>
  );
}

function Gaps({ reading: { summary } }: Props) {
  const t = useTranslations('ledgerAdd.check');
  const text = useFileText(summary.zone);
  const gaps = gapsOf(summary);
  if (gaps.length === 0) return null;
  const named = gaps.slice(0, MOST_GAPS).map(({ from, to }) => ({
    from,
    words:
      from === to ? t('gapOne', { date: text.day(from) }) : t('gapMany', { from: text.day(from), to: text.day(to) }),
  }));
  return (
    <Message tone="warn" inset lead={named[0]?.words}>
      {named.slice(1).map(({ from, words }) => (
        <b key={from}>{words}</b>
      ))}
      {gaps.length > MOST_GAPS && <b>{t('gapMore', { count: gaps.length - MOST_GAPS })}</b>}
      {t('gapWhy')}
    </Message>
  );
}

function CardNumbers({ reading: { masked } }: Props) {
  const t = useTranslations('ledgerAdd.check');
  const count = masked.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  return (
    <Message tone="ok" inset lead={t('masked', { count })}>
      {t('maskedWhy')}
    </Message>
  );
}
