'use client';
import { useNow, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import type { RunView } from '@/lib/client/acceptance';
import { movesOf } from '@/lib/domain/verdict';
import { useMoments } from './use-moments';

/** How often "before half past" is looked at again (ms). */
const MINUTE_MS = 60_000;

/** What to do now, in order, with the time by which going back to the old terminal is decided. */
export function VerdictMoves({ view }: { view: RunView }) {
  const t = useTranslations('acceptance');
  const moments = useMoments();
  const now = useNow({ updateInterval: MINUTE_MS }).toISOString();
  const { deadline } = view;
  const moves = movesOf(view.verdict, now, deadline);
  if (moves.length === 0) return null;
  const time = deadline && moments.time(deadline, view.run.zone);
  const isDecided = view.sign !== undefined;
  const aside = time && !isDecided && t(now < deadline ? 'verdict.deadline' : 'verdict.deadlinePast', { time });
  return (
    <Section title={t('verdict.now')} {...(aside && { aside })}>
      <Steps>
        {moves.map((move) => (
          <li key={move.code}>
            <span>
              {t(`verdict.moves.${move.code}`, {
                time: move.code === 'rollback-by' ? moments.time(move.at, view.run.zone) : '',
                tender: move.code === 'halt' ? t(`tenders.${move.tender}`) : '',
              })}
            </span>
          </li>
        ))}
      </Steps>
    </Section>
  );
}
