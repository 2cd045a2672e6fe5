import 'client-only';
import { useCallback, useMemo, useState } from 'react';
import { localOf } from '@/lib/domain/day';
import {
  isSameTime,
  type NoticeDraft,
  type NoticePause,
  type NoticeTime,
  type NoticeWay,
  pausedIn,
  timeOfVisit,
  timeOfWindow,
  usualWays,
} from '@/lib/domain/notice';
import { visitFacts } from '@/lib/domain/visit-facts';
import { useBooking } from './booking';
import { keepDraft, useDraft } from './drafts';
import { useQuietHours } from './ledger/quiet';
import { useProfile, useShopName } from './profile';

const NAME = 'notice';
/** How long a visit is taken to last where nobody has said so yet (minutes). DOMAIN §7.1 */
const USUAL_MINUTES = 60;

/** Where the time comes from: `advised` is the quietest hour of the shop's own files. */
export type NoticeSource = 'visit' | 'asked' | 'advised' | 'own' | 'none';

export type Notice = {
  draft: NoticeDraft;
  time: NoticeTime | undefined;
  source: NoticeSource;
  /** The booked time, when the notice tells another. */
  visit: NoticeTime | undefined;
  ways: NoticeWay[];
  pauses: NoticePause[];
  shop: string;
  /** What was handed out last tells another time. */
  isStale: boolean;
  change: (part: Partial<NoticeDraft>) => void;
  /** Back to the time of the booking, or the advised one. */
  dropTime: () => void;
};

/** The customer notice as it stands, kept on this phone only; `undefined` while the phone is being asked. */
export function useNotice(): Notice | undefined {
  const stored = useDraft<NoticeDraft>(NAME);
  const [typed, setTyped] = useState<NoticeDraft>();
  const draft = typed ?? (stored === null ? NOTHING : stored);
  const view = useBooking();
  const quiet = useQuietHours(USUAL_MINUTES);
  const profile = useProfile();
  const shop = useShopName();
  const keep = useCallback((next: NoticeDraft) => {
    setTyped(next);
    void keepDraft(NAME, next).catch(() => undefined);
  }, []);
  const facts = useMemo(() => view && visitFacts(view), [view]);
  if (!draft || !view || quiet === undefined || !profile || shop === undefined) return undefined;

  const visit = facts && facts.status !== 'done' && facts.status !== 'declined' ? facts : undefined;
  const booked = visit && timeOfVisit(visit, USUAL_MINUTES);
  const [best] = quiet?.windows ?? [];
  const today = quiet ? localOf(new Date().toISOString(), quiet.zone).date : '';
  const advised = best && timeOfWindow(best.weekday, best.slot * 30, USUAL_MINUTES, today);
  const isOwn = draft.time !== undefined && !(booked && isSameTime(draft.time, booked));
  const time = draft.time ?? booked ?? advised;
  const source = isOwn
    ? 'own'
    : booked
      ? visit?.status === 'asked'
        ? 'asked'
        : 'visit'
      : advised
        ? 'advised'
        : 'none';
  return {
    draft,
    time,
    source,
    visit: isOwn ? booked : undefined,
    ways: draft.ways ?? usualWays(profile),
    pauses: pausedIn(profile),
    shop,
    isStale: draft.handedOut !== undefined && time !== undefined && !isSameTime(draft.handedOut, time),
    change: (part) => keep({ ...draft, ...part }),
    dropTime: () => {
      const { time: _, ...rest } = draft;
      keep(rest);
    },
  };
}

const NOTHING: NoticeDraft = {};
