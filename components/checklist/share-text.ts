import type { useTranslations } from 'next-intl';
import type { Readiness } from '@/lib/domain/checklist';

/** What is open, as text to send: one line an item, under its phase. */
export function shareText(
  t: ReturnType<typeof useTranslations<'checklist'>>,
  { phases }: Pick<Readiness, 'phases'>,
  shop: string | undefined,
): string {
  const open = phases.map(({ phase, rows }) => ({ phase, rows: rows.filter(({ state }) => state.is !== 'done') }));
  const count = open.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return t('share.all');
  const line = ({ item }: Readiness['blockers'][number]) =>
    t('share.line', { title: item.title, severity: t(`severity.${item.severity}`), who: t(`who.${item.who}`) });
  const parts = open
    .filter(({ rows }) => rows.length > 0)
    .map(({ phase, rows }) => [t(`phase.${phase}`), ...rows.map(line)].join('\n'));
  const head = shop ? t('share.head', { name: shop, count }) : t('share.plain', { count });
  return [head, ...parts].join('\n\n');
}
