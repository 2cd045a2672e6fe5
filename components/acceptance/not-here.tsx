'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';

/** A link to something that this run, or this phone, does not hold. */
export function NotHere({ what }: { what: 'test' | 'report' }) {
  const t = useTranslations('acceptance');
  const isTest = what === 'test';
  return (
    <AppShell place="home" back="/acceptance" title={t(isTest ? 'title' : 'report.title')} ground="paper">
      <Empty
        art="torn"
        title={t(isTest ? 'test.unknown' : 'report.gone')}
        text={t(isTest ? 'test.unknownWhy' : 'report.goneWhy')}
      >
        <Button as={StepLink} to="">
          {t('test.back')}
        </Button>
      </Empty>
    </AppShell>
  );
}
