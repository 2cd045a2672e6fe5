'use client';
import { useFiles } from '@/lib/client/ledger';
import { sidesOf } from '@/lib/client/ledger/sides';
import { useMayWrite } from '@/lib/client/role';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { Comparison } from './comparison';
import { NothingToCompare } from './nothing-to-compare';

/** 升级前后对账 (design h2): what was sold before the upgrade against what the new terminal knows. */
export function CompareScreen() {
  const files = useFiles();
  const mayRead = useMayWrite('comparison');
  if (!files || mayRead === undefined) return <LedgerOpening />;
  if (!mayRead) return <LeadsOnly />;
  const sides = sidesOf(files);
  const isReady = sides.before.length > 0 && sides.after.length > 0;
  return isReady ? <Comparison sides={sides} /> : <NothingToCompare sides={sides} />;
}
