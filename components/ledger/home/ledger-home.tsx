'use client';
import { LedgerOpening } from '../ledger-opening';

export function LedgerHome() {
  return <LedgerOpening />;
}
