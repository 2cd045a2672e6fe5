'use client';
import { useTranslations } from 'next-intl';
import { tickRows } from '@/components/checklist/filter';
import { PlaceLink } from '@/components/shell/place-link';
import { stop } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { Ticks } from '@/components/ui/ticks';
import type { Checklist } from '@/lib/client/checklist';
import { isBefore } from '@/lib/domain/checklist';
import css from './home.module.css';

/** So many blockers stand on home; the rest is a line that leads to the list. */
const SHOWN = 4;

/**
 * How ready the shop is, and what blocks the upgrade. Until the new terminal is accepted only what is due before the old
 * one is unplugged counts; afterwards everything does, and nothing blocks any more.
 */
export function ReadyCard({ checklist: { readiness, journey } }: { checklist: Checklist }) {
  const t = useTranslations('home');
  const words = useTranslations('checklist');
  const isOver = journey.day.state === 'done';
  const count = isOver ? readiness.all : readiness.before;
  const blockers = isOver ? [] : readiness.blockers;
  const rows = readiness.phases.map((phase) => (isOver ? phase.rows : phase.rows.filter(isBefore)));
  const must = blockers.length;
  const fact = isOver
    ? t('left', { count: count.all - count.done })
    : must > 0
      ? t('blocks', { count: must })
      : t('noBlocks');
  return (
    <Section>
      <div className="line apart foot">
        <div>
          <h2 className={css.name}>{t(isOver ? 'overall' : 'ready')}</h2>
          <p className="fig">
            {count.percent}
            <small>%</small>
          </p>
        </div>
        <p className={css.counts}>
          {t('count', { done: count.done, all: count.all })}
          <b className={must > 0 ? 'red' : 'jade'}>{fact}</b>
        </p>
      </div>
      <div className="mt3">
        <Ticks rows={tickRows({ blockers }, rows)} label={words('ticks', { done: count.done, all: count.all, must })} />
      </div>
      {must > 0 && (
        <div className={css.blockers}>
          <Rows as="ul">
            {blockers.slice(0, SHOWN).map(({ item, state }) => (
              <li key={item.id}>
                <Row
                  as={PlaceLink}
                  href={`/checklist#${item.id}`}
                  icon={stop}
                  tone="red"
                  title={item.gap}
                  end={state.is === 'locked' ? t('onDay') : words(`who.${item.who}`)}
                  plain
                />
              </li>
            ))}
            {must > SHOWN && (
              <li>
                <Row as={PlaceLink} href="/checklist" title={t('more', { count: must - SHOWN })} plain />
              </li>
            )}
          </Rows>
        </div>
      )}
    </Section>
  );
}
