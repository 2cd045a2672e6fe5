'use client';
import { LedgerOpening } from '../ledger-opening';

export function FileScreen(_: { id: string }) {
  return <LedgerOpening />;
}
