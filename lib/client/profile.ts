import 'client-only';
import { useMemo } from 'react';
import type { Outcome } from '@/lib/domain/fault';
import type { ShopProfile } from '@/lib/domain/profile';
import { DEVICE_CLASSES, INDUSTRIES, PERIPHERALS, TENDERS } from '@/lib/domain/vocabulary';
import { useEntries } from './entries';
import { record } from './record';

/** The questions of the profile, by the key of their entry. */
export type Question = 'classes' | 'tenders' | 'core' | 'peripherals' | 'industry';

/** Answers of a newer release that this one does not know are left out, not guessed at. */
const known = <T extends string>(list: readonly T[], picks: readonly string[] | undefined): T[] | undefined =>
  picks && list.filter((one) => picks.includes(one));

/** What the shop said of itself; `undefined` while the phone is being asked. */
export function useProfile(): ShopProfile | undefined {
  const held = useEntries('profile');
  return useMemo(() => {
    if (!held) return undefined;
    const picksOf = (question: Question) => {
      const answer = held.get(question)?.value;
      return answer && !answer.skipped ? answer.picks : undefined;
    };
    return {
      classes: known(DEVICE_CLASSES, picksOf('classes')),
      tenders: known(TENDERS, picksOf('tenders')),
      core: known(TENDERS, picksOf('core')),
      peripherals: known(PERIPHERALS, picksOf('peripherals')),
      industries: known(INDUSTRIES, picksOf('industry')),
    };
  }, [held]);
}

/** Answers one question; skipping it shows everything it would have ruled out. */
export const answerQuestion = (question: Question, picks: readonly string[]): Promise<Outcome<object>> =>
  record({ kind: 'profile', key: question, value: { picks: [...picks] } });

export const skipQuestion = (question: Question): Promise<Outcome<object>> =>
  record({ kind: 'profile', key: question, value: { picks: [], skipped: true } });

/** As typed; empty while unnamed, `undefined` while the phone is being asked. */
export function useShopName(): string | undefined {
  const held = useEntries('shop-name');
  return held && (held.get('main')?.value.text ?? '');
}

export const nameShop = (text: string): Promise<Outcome<object>> =>
  record({ kind: 'shop-name', key: 'main', value: { text: text.trim() } });
