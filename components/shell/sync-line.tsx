'use client';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import { inbox, offline, outbox, saved, sync, warn } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { type SyncState, useSyncState } from '@/lib/client/sync-state';
import { PlaceLink } from './place-link';

/** One sentence, on every screen that stores something: `<SyncLine />`. */
export const SyncLine = () => <SyncSentence state={useSyncState()} />;

/** The same for a state that is known already. */
function SyncSentence({ state }: { state: SyncState }) {
  const t = useTranslations('shell.sync');
  const faults = useTranslations('faults');
  switch (state.is) {
    case 'empty':
      return <QuietLine icon={saved}>{t('empty')}</QuietLine>;
    case 'saved-here':
      return <QuietLine icon={saved}>{t('saved')}</QuietLine>;
    case 'sending':
      return <QuietLine icon={outbox}>{t('sending', { waiting: state.waiting })}</QuietLine>;
    case 'synced':
      return <Synced at={state.at} />;
    case 'waiting':
      return state.offline ? (
        <QuietLine icon={offline}>{t('offline', { waiting: state.waiting })}</QuietLine>
      ) : (
        <QuietLine icon={saved}>{t('waiting', { waiting: state.waiting })}</QuietLine>
      );
    case 'refused':
      return (
        <QuietLine icon={inbox}>
          {t('refused', { count: state.count })} <PlaceLink href="/shop#waiting">{t('see')}</PlaceLink>
        </QuietLine>
      );
    case 'storage':
      return <QuietLine icon={warn}>{faults(state.code)}</QuietLine>;
  }
}

/** How long ago a sync is told as "x minutes ago" before it becomes a time (ms). */
const MINUTE_MS = 60_000;

function Synced({ at }: { at: string }) {
  const t = useTranslations('shell.sync');
  const format = useFormatter();
  const now = useNow({ updateInterval: MINUTE_MS });
  // A phone's clock may stand before the moment it was told of.
  const when = format.relativeTime(Math.min(Date.parse(at), now.getTime()), { now, style: 'long' });
  return <QuietLine icon={sync}>{t('synced', { when })}</QuietLine>;
}
