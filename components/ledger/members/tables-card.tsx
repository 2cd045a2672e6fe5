'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Choice } from '@/components/ui/choice';
import { Section } from '@/components/ui/section';
import { keepDraft, useDraft } from '@/lib/client/drafts';
import { dropFile } from '@/lib/client/ledger';
import type { KeptFile, MembersFile } from '@/lib/client/ledger/kept-file';
import { keepMemberTable } from '@/lib/client/ledger/members';
import type { FaultCode } from '@/lib/domain/fault';
import { TablePicker } from './table-picker';

/** Whether tables of members stay on this phone: off until the shop says so. */
const KEEPS = 'ledger/members-keep';

type Props = { before: MembersFile | undefined; after: MembersFile | undefined; files: readonly KeptFile[] };

/** The table of each side, and whether they stay here after this visit. */
export function TablesCard({ before, after, files }: Props) {
  const t = useTranslations('ledgerMembers');
  const keeps = useDraft<boolean>(KEEPS);
  const [fault, setFault] = useState<FaultCode>();
  const kept = files.filter(({ of, isExample }) => of === 'members' && !isExample);
  const keep = async (table: MembersFile) => {
    const outcome = await keepMemberTable(table);
    if (!outcome.ok) return setFault(outcome.code);
    setFault(undefined);
    // One table a side: a newer export takes the place of the older.
    await dropFile(...kept.filter(({ id, when }) => when === table.when && id !== table.id).map(({ id }) => id));
  };
  const change = async (isOn: boolean) => {
    await keepDraft(KEEPS, isOn);
    if (!isOn) return dropFile(...kept.map(({ id }) => id));
    for (const table of [before, after]) if (table) await keep(table);
  };
  return (
    <div className="screen-only">
      <Section title={t('tables')}>
        <div className="form">
          {(['before', 'after'] as const).map((when) => (
            <TablePicker
              key={when}
              when={when}
              table={when === 'before' ? before : after}
              onRead={(table) => void (keeps ? keep(table) : undefined)}
            />
          ))}
          {keeps !== undefined && (
            <Choice
              legend={t('keep')}
              hideLegend
              many
              value={keeps ? ['keep'] : []}
              onChange={(picked) => void change(picked.length > 0)}
              options={[{ value: 'keep', title: t('keep'), sub: t('keepWhy') }]}
            />
          )}
          <FaultMessage fault={fault} />
        </div>
      </Section>
    </div>
  );
}
