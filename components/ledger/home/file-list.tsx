'use client';
import { useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { plus } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { file as drawing } from '@/components/ui/tool-icons';
import type { Backup } from '@/lib/client/ledger/backup';
import type { KeptFile } from '@/lib/client/ledger/kept-file';
import { checkCopies } from '@/lib/domain/backup';
import { useFileText } from '../use-file-text';

type Props = { when: 'before' | 'after'; files: readonly KeptFile[]; backups: readonly Backup[] };

/** Files of one side of the upgrade, and how to read one more. */
export function FileList({ when, files, backups }: Props) {
  const t = useTranslations('ledgerHome');
  return (
    <Section title={t(when)} flush>
      <Rows as="ul">
        {files.map((file) => (
          <li key={file.id}>
            <FileRow file={file} backup={backups.find(({ id }) => id === file.id)} />
          </li>
        ))}
      </Rows>
      <Pad>
        <div className="mt3">
          <Button as={StepLink} to={`add/${when}`} look="outline" size="m" before={plus} wide>
            {files.length > 0 ? t('add') : t(when === 'before' ? 'readBefore' : 'readAfter')}
          </Button>
        </div>
      </Pad>
    </Section>
  );
}

function FileRow({ file, backup }: { file: KeptFile; backup: Backup | undefined }) {
  const t = useTranslations('ledgerHome');
  const text = useFileText(file.of === 'sales' ? file.reading.summary.zone : 'UTC');
  const checked = backup && checkCopies(backup.copies);
  const sub =
    file.of === 'members'
      ? t('members', { rows: file.reading.members })
      : t('file', { rows: file.reading.summary.rows, span: text.span(...ends(file)) });
  return (
    <Row
      as={StepLink}
      to={`file/${file.id}`}
      icon={drawing}
      title={file.of === 'sales' ? text.source(file.reading.layout.source) : file.name}
      sub={sub}
      end={
        file.isExample ? (
          <Tag tone="warn">{t('sample')}</Tag>
        ) : (
          checked && (
            <Tag tone={checked.isEnough ? 'ok' : 'warn'}>
              {checked.isEnough ? t('enough') : t('copies', { copies: checked.copies })}
            </Tag>
          )
        )
      }
    />
  );
}

function ends(file: Extract<KeptFile, { of: 'sales' }>): [first: string, last: string] {
  const { days } = file.reading.summary;
  return [days[0]?.date ?? '', days[days.length - 1]?.date ?? ''];
}
