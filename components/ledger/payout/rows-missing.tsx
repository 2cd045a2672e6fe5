'use client';
import { useTranslations } from 'next-intl';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';

/** The hour at which a provider ends its day can be found in single sales only. */
export function RowsMissing({ side }: { side: 'before' | 'after' }) {
  const t = useTranslations('ledgerPayout.noRows');
  return (
    <Message tone="warn" lead={t('lead')}>
      {t('how')}
      <p className="mt3">
        <Button as={StepLink} to={`add/${side}`} look="outline" size="m">
          {t('again')}
        </Button>
      </p>
    </Message>
  );
}
