'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { dropExamples } from '@/lib/client/ledger/example';
import type { KeptFile } from '@/lib/client/ledger/kept-file';

/** Stands on top of every screen whose figures come from the made-up files, and takes them away: `<ExampleBanner files={files} />`. */
export function ExampleBanner({ files }: { files: readonly Pick<KeptFile, 'id' | 'isExample'>[] }) {
  const t = useTranslations('ledgerExample');
  if (!files.some(({ isExample }) => isExample)) return null;
  return (
    <Message tone="warn" lead={t('lead')}>
      {t('what')}
      <p>
        <Button look="quiet" size="m" onClick={() => void dropExamples(files)}>
          {t('drop')}
        </Button>
      </p>
    </Message>
  );
}
