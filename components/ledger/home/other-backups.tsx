'use client';
import { useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { data } from '@/components/ui/tool-icons';
import type { Backup } from '@/lib/client/ledger/backup';
import type { KeptFile } from '@/lib/client/ledger/kept-file';
import { useFileText } from '../use-file-text';

/** Backups the shop knows of whose file was read on another phone, or was removed from this one. */
export function OtherBackups({ files, backups }: { files: readonly KeptFile[]; backups: readonly Backup[] }) {
  const t = useTranslations('ledgerHome');
  const others = backups.filter(({ id }) => !files.some((file) => file.id === id));
  if (others.length === 0) return null;
  return (
    <Section title={t('elsewhere')} flush>
      <Rows as="ul">
        {others.map((backup) => (
          <li key={backup.id}>
            <OtherBackup backup={backup} />
          </li>
        ))}
      </Rows>
    </Section>
  );
}

function OtherBackup({ backup }: { backup: Backup }) {
  const t = useTranslations('ledgerHome');
  const text = useFileText(backup.zone);
  const { first, last, rows } = backup;
  return (
    <Row
      as={StepLink}
      to={`file/${backup.id}`}
      icon={data}
      title={text.moment(backup.at)}
      sub={first && last ? t('file', { rows, span: text.span(first, last) }) : t('members', { rows })}
    />
  );
}
