'use client';
import { useNow, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import type { RunView } from '@/lib/client/acceptance';
import { movesOf } from '@/lib/domain/verdict';
import { useDatesIn } from '@/lib/i18n/use-dates';

/** How often "before half past" is looked at again (ms). */
const MINUTE_MS = 60_000;

/** What to do now, in order, with the time by which going back to the old terminal is decided. */
export function VerdictMoves({ view }: { view: RunView }) {
  const t = useTranslations('acceptance');
  const datesIn = useDatesIn();
  const now = useNow({ updateInterval: MINUTE_MS }).toISOString();
  const { deadline } = view;
  const moves = movesOf(view.verdict, now, deadline);
  if (moves.length === 0) return null;
  const time = deadline && datesIn(view.run.zone).time(deadline);
  const isDecided = view.sign !== undefined;
  const aside = time && !isDecided && t(now < deadline ? 'verdict.deadline' : 'verdict.deadlinePast', { time });
  return (
    <Section title={t('verdict.now')} {...(aside && { aside })}>
      <Steps>
        {moves.map((move) => (
          <li key={move.code}>
            <span>
              {t(`verdict.moves.${move.code}`, {
                time: move.code === 'rollback-by' ? datesIn(view.run.zone).time(move.at) : '',
                tender: move.code === 'halt' ? t(`tenders.${move.tender}`) : '',
              })}
            </span>
          </li>
        ))}
      </Steps>
    </Section>
  );
}
