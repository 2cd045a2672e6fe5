'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { SyncLine } from '@/components/shell/sync-line';
import { Choice } from '@/components/ui/choice';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import { type Backup, nameKeeper, noteOpened, setCopy } from '@/lib/client/ledger/backup';
import { BACKUP_PLACES, type BackupPlace, checkCopies } from '@/lib/domain/backup';
import type { FaultCode, Outcome } from '@/lib/domain/fault';
import css from './file.module.css';
import { OpenedAgain } from './opened-again';

const MOST_NAME = 40;

/** Three copies, two media, one off-site, all locked; who answers for them; whether one was opened again. DOMAIN §4.2 */
export function CopiesCard({ backup }: { backup: Backup }) {
  const t = useTranslations('ledgerFile');
  const format = useFormatter();
  const [fault, setFault] = useState<FaultCode>();
  const checked = checkCopies(backup.copies);
  const tell = async (saving: Promise<Outcome<object>>) => {
    const outcome = await saving;
    setFault(outcome.ok ? undefined : outcome.code);
  };
  const places = (list: readonly BackupPlace[]) => format.list(list.map((place) => t(`copies.places.${place}`)));
  const todo = [
    checked.copies < 3 && t('copies.todo.copies', { count: 3 - checked.copies }),
    checked.copies > 0 && checked.media < 2 && t('copies.todo.media'),
    checked.copies > 0 && checked.offsite < 1 && t('copies.todo.offsite'),
    checked.unlocked.length > 0 && t('copies.todo.unlocked', { places: places(checked.unlocked) }),
  ].filter((line) => typeof line === 'string');
  return (
    <Section
      title={t('copies.title')}
      aside={t('copies.progress', { copies: checked.copies, media: checked.media, offsite: checked.offsite })}
    >
      <p className="meta">{t('copies.why')}</p>
      <div className={css.list}>
        {checked.isEnough ? (
          <Message tone="ok" inset lead={t('copies.enough')}>
            {t('copies.enoughMore')}
          </Message>
        ) : (
          <Message tone="warn" inset>
            {todo.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Message>
        )}
        <FaultMessage fault={fault} />
        {BACKUP_PLACES.map((place) => (
          <CopyAt key={place} backup={backup} place={place} tell={tell} />
        ))}
        <Keeper backup={backup} tell={tell} />
        <OpenedAgain backup={backup} onNote={(equal) => void tell(noteOpened(backup.id, equal, backup.zone))} />
        <SyncLine />
      </div>
    </Section>
  );
}

type Tell = (saving: Promise<Outcome<object>>) => Promise<void>;

function CopyAt({ backup, place, tell }: { backup: Backup; place: BackupPlace; tell: Tell }) {
  const t = useTranslations('ledgerFile.copies');
  const copy = backup.copies.find((one) => one.place === place);
  const facts = ['here', 'offsite', 'locked'] as const;
  const value = copy ? facts.filter((fact) => fact === 'here' || copy[fact]) : [];
  const change = (picked: (typeof facts)[number][]) => {
    // Saying where or how it lies says that it is there.
    const isThere = picked.includes('here') !== (copy !== undefined) ? picked.includes('here') : picked.length > 0;
    const next = { offsite: picked.includes('offsite'), locked: picked.includes('locked') };
    void tell(setCopy(backup.id, place, isThere ? next : undefined));
  };
  return (
    <Choice
      legend={t(`places.${place}`)}
      many
      value={value}
      onChange={change}
      options={(copy ? facts : (['here'] as const)).map((fact) => ({ value: fact, title: t(fact) }))}
    />
  );
}

function Keeper({ backup, tell }: { backup: Backup; tell: Tell }) {
  const t = useTranslations('ledgerFile');
  const [typed, setTyped] = useState(backup.by);
  useEffect(() => setTyped(backup.by), [backup.by]);
  const leave = () => {
    if (typed.trim() !== backup.by) void tell(nameKeeper(backup, typed.trim()));
  };
  return (
    <TextField
      label={t('keeper')}
      hint={t('keeperHint')}
      autoComplete="off"
      maxLength={MOST_NAME}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  );
}
