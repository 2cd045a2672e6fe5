'use client';
import { LedgerOpening } from '../ledger-opening';

export function AddScreen(_: { when: 'before' | 'after' }) {
  return <LedgerOpening />;
}
