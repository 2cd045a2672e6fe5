'use client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { lock } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { file } from '@/components/ui/tool-icons';
import type { Adding } from './use-adding';

/** What portals give; a phone's list of files hides the rest. Some phones know no type for CSV, so nothing is forbidden. */
const ACCEPT =
  '.csv,.tsv,.txt,.xlsx,.xls,.zip,.html,.htm,text/csv,text/plain,application/zip,application/vnd.ms-excel,*/*';

export function ChooseStep({ adding }: { adding: Adding }) {
  const t = useTranslations('ledgerAdd.choose');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="form">
      <h2 className="lead">{t('title')}</h2>
      <p>{t(adding.when)}</p>
      <p className="meta">{t('kinds')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPT}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again after a refusal.
          event.target.value = '';
          adding.choose(files);
        }}
      />
      <Button wide before={file} onClick={() => input.current?.click()}>
        {t('pick')}
      </Button>
      <p>
        <PlaceLink className="jade" href="/faq/backup-complete">
          {t('how')}
        </PlaceLink>
      </p>
      <QuietLine icon={lock}>{t('only')}</QuietLine>
    </div>
  );
}
