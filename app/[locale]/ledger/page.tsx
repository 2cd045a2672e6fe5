import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LedgerScreen } from '@/components/ledger/ledger-screen';
import type { Locale } from '@/lib/domain/vocabulary';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { Words } from '@/lib/i18n/words';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'ledger' });
  return pageMetadata({ locale, path: '/ledger', title: t('title'), description: t('about') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Words nouns={['ledger']}>
      <LedgerScreen />
    </Words>
  );
}
