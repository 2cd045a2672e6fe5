'use client';
import { useTranslations } from 'next-intl';
export function Probe() {
  const t = useTranslations('home');
  return (
    <main>
      <h1>{t('title')}</h1>
      <p>{t('left', { n: 3 })}</p>
    </main>
  );
}
