'use client';
import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect } from 'react';
import { usePlace } from '@/components/shell/use-place';
import { LedgerOpening } from './ledger-opening';
import { ledgerPlace } from './ledger-place';

// Each screen comes with its own script: who looks up the quiet hours does not load the comparison.
const Words = lazy(async () => ({ default: (await import('./ledger-words')).LedgerWords }));
const Home = lazy(async () => ({ default: (await import('./home/ledger-home')).LedgerHome }));
const Add = lazy(async () => ({ default: (await import('./file/add-screen')).AddScreen }));
const Shared = lazy(async () => ({ default: (await import('./file/shared-screen')).SharedScreen }));
const File = lazy(async () => ({ default: (await import('./file/file-screen')).FileScreen }));
const Compare = lazy(async () => ({ default: (await import('./compare/compare-screen')).CompareScreen }));
const Members = lazy(async () => ({ default: (await import('./members/members-screen')).MembersScreen }));
const Quiet = lazy(async () => ({ default: (await import('./quiet/quiet-screen')).QuietScreen }));
const Fees = lazy(async () => ({ default: (await import('./fees/fees-screen')).FeesScreen }));
const Payout = lazy(async () => ({ default: (await import('./payout/payout-screen')).PayoutScreen }));

/** 数据与对账: files read on the phone, compared, and what can be learned from them. */
export function LedgerScreen() {
  // The screen before stays until the next one's script is here: no skeleton flashes by.
  const place = useDeferredValue(usePlace());

  // A step is a page of its own: it begins at its top, and readers begin in it.
  useEffect(() => {
    if (place === '') return;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);

  return (
    <Suspense fallback={<LedgerOpening />}>
      <Words>{screenAt(place)}</Words>
    </Suspense>
  );
}

function screenAt(place: string): ReactNode {
  const where = ledgerPlace(place);
  switch (where.at) {
    case 'add':
      return <Add key={where.when} when={where.when} />;
    case 'shared':
      return <Shared />;
    case 'file':
      return <File key={where.id} id={where.id} />;
    case 'compare':
      return <Compare />;
    case 'members':
      return <Members />;
    case 'quiet':
      return <Quiet />;
    case 'fees':
      return <Fees />;
    case 'payout':
      return <Payout />;
    default:
      return <Home />;
  }
}
