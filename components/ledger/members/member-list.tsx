'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import type { ComparedMembers, MemberGroup, ShownMember } from '@/lib/client/ledger/compared-members';
import { membersOf } from '@/lib/client/ledger/members';
import type { LedgerRefusal } from '@/lib/ledger/refusal';
import { LedgerFault } from '../ledger-fault';
import { useOwned } from './use-owned';

const PAGE = 50;

/** Members of one kind of difference, fifty at a time. */
export function MemberList({ group, compared }: { group: MemberGroup; compared: ComparedMembers }) {
  const t = useTranslations('ledgerMembers');
  const owned = useOwned();
  const [rows, setRows] = useState<readonly ShownMember[]>([]);
  const [refusal, setRefusal] = useState<LedgerRefusal>();
  const count = compared.counts[group];
  const load = useCallback(
    async (from: number) => {
      const more = await membersOf(group, from, PAGE);
      if ('ok' in more) setRefusal(more);
      else setRows((held) => [...held.slice(0, from), ...more]);
    },
    [group],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comparison has other members.
  useEffect(() => {
    setRows([]);
    if (count > 0) void load(0);
  }, [compared, count, load]);
  if (count === 0) return null;
  const told = ({ before, after }: ShownMember): string => {
    if (group === 'changed') return t('change', { before: owned(before), after: owned(after) });
    return owned(group === 'missing' ? before : after);
  };
  const left = count - rows.length;
  return (
    <Section title={t(`groups.${group}`, { count })} flush>
      {refusal && <LedgerFault refusal={refusal} />}
      <Rows as="ul">
        {rows.map((member, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end, and shown ids may be equal.
          <li key={place}>
            <Row title={<span className="mono">{member.id}</span>} sub={told(member)} />
          </li>
        ))}
      </Rows>
      {left > 0 && rows.length > 0 && (
        <Pad>
          <div className="line apart mt3">
            <span className="meta">
              {t('left', { count: left })}
              <span className="print-only">{t('printCut')}</span>
            </span>
            <Button look="outline" size="m" onClick={() => void load(rows.length)}>
              {t('more', { count: Math.min(PAGE, left) })}
            </Button>
          </div>
        </Pad>
      )}
    </Section>
  );
}
