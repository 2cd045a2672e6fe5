'use client';
import { LedgerOpening } from '../ledger-opening';

export function QuietScreen() {
  return <LedgerOpening />;
}
