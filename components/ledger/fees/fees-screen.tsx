'use client';
import { LedgerOpening } from '../ledger-opening';

export function FeesScreen() {
  return <LedgerOpening />;
}
