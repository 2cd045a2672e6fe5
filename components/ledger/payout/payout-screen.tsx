'use client';
import { LedgerOpening } from '../ledger-opening';

export function PayoutScreen() {
  return <LedgerOpening />;
}
