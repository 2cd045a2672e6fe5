'use client';
import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/segmented';
import { type TickCell, Ticks } from '@/components/ui/ticks';
import type { ItemRow, Readiness } from '@/lib/domain/checklist';
import css from './checklist.module.css';

export type Shown = 'all' | 'open' | 'must';

const cellOf = (readiness: Pick<Readiness, 'blockers'>, row: ItemRow): TickCell => {
  if (row.state.is === 'done') return 'done';
  return readiness.blockers.includes(row) ? 'blocking' : 'open';
};

/** Up to this many cells stand in one row; more are a row a phase. */
const ONE_ROW = 20;

/** One cell an item, done before blocking before open. */
export function tickRows(
  readiness: Pick<Readiness, 'blockers'>,
  phases: readonly (readonly ItemRow[])[],
): TickCell[][] {
  const ORDER: readonly TickCell[] = ['done', 'blocking', 'open'];
  const sorted = (rows: readonly ItemRow[]) =>
    rows.map((row) => cellOf(readiness, row)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const all = phases.flat();
  return all.length > ONE_ROW ? phases.filter((rows) => rows.length > 0).map(sorted) : [sorted(all)];
}

/** The ticks and the two counts. */
export function Summary({ readiness }: { readiness: Readiness }) {
  const t = useTranslations('checklist');
  const { done, all } = readiness.all;
  const must = readiness.blockers.length;
  return (
    <>
      <Ticks
        rows={tickRows(
          readiness,
          readiness.phases.map(({ rows }) => rows),
        )}
        label={t('ticks', { done, all, must })}
      />
      <p className={css.counts}>
        <span>{t.rich('progress', { done, all, b: (words) => <b>{words}</b> })}</span>
        {must > 0 ? <b className="red">{t('mustLeft', { count: must })}</b> : <b className="jade">{t('mustNone')}</b>}
      </p>
    </>
  );
}

type FilterProps = { readiness: Readiness; value: Shown; onChange: (value: Shown) => void };

export function Filter({ readiness, value, onChange }: FilterProps) {
  const t = useTranslations('checklist.filter');
  const open = readiness.phases.flatMap(({ rows }) => rows).filter(({ state }) => state.is !== 'done');
  const must = open.filter(({ item }) => item.severity === 'blocker');
  return (
    <div className="screen-only mt3">
      <Segmented
        legend={t('label')}
        hideLegend
        options={[
          { value: 'all', label: t('all') },
          { value: 'open', label: t('open', { count: open.length }) },
          { value: 'must', label: t('must', { count: must.length }) },
        ]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
