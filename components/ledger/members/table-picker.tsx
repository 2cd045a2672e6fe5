'use client';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Meter } from '@/components/ui/meter';
import { file as drawing } from '@/components/ui/tool-icons';
import { cancelWork } from '@/lib/client/ledger';
import type { KeptFile, MembersFile } from '@/lib/client/ledger/kept-file';
import { readMemberTable } from '@/lib/client/ledger/members';
import type { Progress } from '@/lib/ledger/read-text';
import { type LedgerRefusal, refuse } from '@/lib/ledger/refusal';
import { LedgerFault } from '../ledger-fault';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xls,.zip,.html,.htm,text/csv,text/plain,application/zip,*/*';

type Props = {
  when: KeptFile['when'];
  table: MembersFile | undefined;
  onRead: (table: MembersFile) => void;
};
type State = { is: 'idle' } | { is: 'reading'; progress?: Progress } | { is: 'refused'; refusal: LedgerRefusal };

/** Chooses the table of one side and says what is in it. */
export function TablePicker({ when, table, onRead }: Props) {
  const t = useTranslations('ledgerMembers');
  const heading = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ is: 'idle' });
  const read = async (file: File) => {
    setState({ is: 'reading' });
    // What throws here is the browser giving up on the bytes.
    const outcome = await readMemberTable(file, when, (progress) => setState({ is: 'reading', progress })).catch(() =>
      refuse('unreadable'),
    );
    if (!outcome.ok) return setState({ is: 'refused', refusal: outcome });
    setState({ is: 'idle' });
    onRead(outcome.file);
  };
  const { bytes = 0, total = 0, rows = 0 } = (state.is === 'reading' && state.progress) || {};
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t(when)}</h3>
      {table && state.is !== 'reading' && (
        <>
          <p>{table.name}</p>
          <p className="meta">{t('count', { count: table.reading.members })}</p>
          {table.reading.unreadable > 0 && (
            <Message tone="warn" inset>
              {t('unreadable', { count: table.reading.unreadable })}
            </Message>
          )}
        </>
      )}
      {state.is === 'refused' && <LedgerFault refusal={state.refusal} />}
      {state.is === 'reading' ? (
        <div className="form">
          <Meter share={total > 0 ? Math.min(1, bytes / total) : 0} label={t('reading', { count: rows })} />
          <p className="meta">{t('reading', { count: rows })}</p>
          <Button look="outline" size="m" onClick={cancelWork}>
            {t('stop')}
          </Button>
        </div>
      ) : (
        <div className="mt2">
          <input
            ref={input}
            type="file"
            hidden
            accept={ACCEPT}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              // The same file may be chosen again after a refusal.
              event.target.value = '';
              if (file) void read(file);
            }}
          />
          <Button
            look={table ? 'quiet' : 'outline'}
            size="m"
            wide={!table}
            before={drawing}
            onClick={() => input.current?.click()}
          >
            {t(table ? `other.${when}` : `pick.${when}`)}
          </Button>
        </div>
      )}
    </section>
  );
}
