'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { addressIn } from '@/lib/i18n/navigation';
import css from './page-failed.module.css';

type Props = { error: Error & { digest?: string }; reset: () => void };

/**
 * What failed, what is still safe, what to try. The code names the failure and holds nothing of the shop.
 * Every page loads this before it is needed, so it stands on its own, without the frame and its drawings.
 */
export function PageFailed({ error, reset }: Props) {
  const t = useTranslations('shell.error');
  const code = error.digest ?? error.name;
  return (
    <main id="main" tabIndex={-1} className={css.page}>
      <h1 className="head">{t('title')}</h1>
      <p className={css.safe} role="alert">
        <b>{t('safe')}</b> {t('safeMore')}
      </p>
      <p className="meta mono">{t('code', { code })}</p>
      <div className={css.ways}>
        <Button onClick={reset}>{t('again')}</Button>
        {/* A whole page anew: whatever broke in this one is left behind. */}
        <Button as="a" href={addressIn(useLocale(), '/')} look="outline">
          {t('home')}
        </Button>
      </div>
    </main>
  );
}
