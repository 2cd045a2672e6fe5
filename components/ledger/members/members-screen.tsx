'use client';
import { LedgerOpening } from '../ledger-opening';

export function MembersScreen() {
  return <LedgerOpening />;
}
