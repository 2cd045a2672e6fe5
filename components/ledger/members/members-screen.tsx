'use client';
import { useFiles, useShopZone } from '@/lib/client/ledger';
import { useMayWrite } from '@/lib/client/role';
import { LeadsOnly } from '../leads-only';
import { LedgerOpening } from '../ledger-opening';
import { MemberTables } from './member-tables';

/** 会员和储值: the list of members before the upgrade against the one after it. */
export function MembersScreen() {
  const files = useFiles();
  const zone = useShopZone();
  const mayRead = useMayWrite('comparison');
  if (!files || zone === undefined || mayRead === undefined) return <LedgerOpening />;
  return mayRead ? <MemberTables files={files} zone={zone} /> : <LeadsOnly />;
}
