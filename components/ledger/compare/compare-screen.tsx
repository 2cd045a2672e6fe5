'use client';
import { LedgerOpening } from '../ledger-opening';

export function CompareScreen() {
  return <LedgerOpening />;
}
